-- A duty of the agency that closed, which survives the closing (R2.14).
CREATE TABLE follow_up (
    id             uuid        PRIMARY KEY,
    participant_id uuid        NOT NULL REFERENCES participant (id),
    closing_id     uuid        NOT NULL REFERENCES closing (id),
    owner_agency   text        NOT NULL CHECK (owner_agency ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
    after_months   integer     NOT NULL CHECK (after_months IN (6, 12)),
    due_on         date        NOT NULL,
    answer         text        CHECK (answer IN ('ANSWERED', 'NOT_REACHED', 'DECLINED')),
    answered_on    date,
    answered_at    timestamptz,
    version        bigint      NOT NULL,

    CONSTRAINT follow_up_booked_once UNIQUE (closing_id, after_months),
    CONSTRAINT follow_up_answer_has_a_day CHECK (
        (answer IS NULL) = (answered_on IS NULL) AND (answer IS NULL) = (answered_at IS NULL))
);

-- An agency's own, the one due first first: all, or those that wait for an answer.
CREATE INDEX follow_up_of_agency ON follow_up (owner_agency, due_on, id);
CREATE INDEX follow_up_open_of_agency ON follow_up (owner_agency, due_on, id) WHERE answer IS NULL;
CREATE INDEX follow_up_open_of_participant ON follow_up (participant_id, due_on) WHERE answer IS NULL;

-- A duty is done once and never taken away; nor is its answer.
CREATE FUNCTION follow_up_is_guarded() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.answer IS NULL
       AND (NEW.id, NEW.participant_id, NEW.closing_id, NEW.owner_agency, NEW.after_months, NEW.due_on)
           IS NOT DISTINCT FROM
           (OLD.id, OLD.participant_id, OLD.closing_id, OLD.owner_agency, OLD.after_months, OLD.due_on) THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'follow-up % cannot be changed or taken away', OLD.id
        USING ERRCODE = 'check_violation', CONSTRAINT = 'follow_up_is_a_duty';
END $$;

CREATE TRIGGER follow_up_is_guarded
    BEFORE UPDATE OR DELETE ON follow_up FOR EACH ROW EXECUTE FUNCTION follow_up_is_guarded();
