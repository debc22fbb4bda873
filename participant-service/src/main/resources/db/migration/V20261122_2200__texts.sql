-- What people write about a participant: personal data, encrypted by the service, apart from everything else (R4.4).
-- A text has the id of what it belongs to, so that deleting it leaves the codes and dates as they were (R3.8).
CREATE TABLE personal_text (
    belongs_to     uuid  PRIMARY KEY,
    participant_id uuid  NOT NULL REFERENCES participant (id),
    cipher         bytea NOT NULL
);

CREATE INDEX personal_text_of_participant ON personal_text (participant_id);

-- Of the anonymous nothing is kept but sex and year (R3.4), so nothing that somebody writes about them either.
CREATE FUNCTION personal_text_is_of_the_named() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM participant WHERE id = NEW.participant_id AND identity_kind = 'ANONYMOUS') THEN
        RAISE EXCEPTION 'of participant % no text is kept', NEW.participant_id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'personal_text_is_of_the_named';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER personal_text_is_of_the_named
    BEFORE INSERT OR UPDATE ON personal_text FOR EACH ROW EXECUTE FUNCTION personal_text_is_of_the_named();
