-- No text about a person of whom nothing is kept, whichever of the person's ids it is written under; of one that was
-- merged nothing new is written at all: the person goes on as another.
CREATE OR REPLACE FUNCTION personal_text_is_of_the_named() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF participant_is_anonymous(NEW.participant_id)
       OR EXISTS (SELECT FROM participant WHERE id = NEW.participant_id AND status = 'MERGED') THEN
        RAISE EXCEPTION 'of participant % no text is kept', NEW.participant_id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'personal_text_is_of_the_named';
    END IF;
    RETURN NEW;
END $$;

-- The municipality whose local group a deviation can be lifted to, as it was when it was recorded: what becomes of the
-- person later does not show in whether it can be lifted. Where a protected person is, it does not tell (R4.3).
ALTER TABLE deviation ADD COLUMN municipality text CHECK (municipality ~ '^[0-9]{4}$');

CREATE INDEX deviation_lifted ON deviation (municipality, lifted_at, id)
    WHERE lifted_at IS NOT NULL AND municipality IS NOT NULL;

CREATE FUNCTION deviation_of_anonymous_names_no_place() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF participant_is_anonymous(NEW.participant_id)
       AND EXISTS (SELECT FROM deviation WHERE id = NEW.id AND municipality IS NOT NULL) THEN
        RAISE EXCEPTION 'deviation % names a place of an anonymous participant', NEW.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'deviation_of_anonymous_names_no_place';
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER deviation_of_anonymous_names_no_place
    AFTER INSERT OR UPDATE ON deviation DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION deviation_of_anonymous_names_no_place();
