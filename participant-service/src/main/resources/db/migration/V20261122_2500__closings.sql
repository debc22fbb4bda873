-- An agency let go of a participant with an outcome; an agency may take them up again (R2.13).
CREATE TABLE closing (
    id             uuid        PRIMARY KEY,
    participant_id uuid        NOT NULL REFERENCES participant (id),
    outcome        text        NOT NULL,
    closed_on      date        NOT NULL,
    agency         text        NOT NULL CHECK (agency ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
    closed_at      timestamptz NOT NULL,
    reopened_at    timestamptz,
    reopened_by    text        CHECK (reopened_by ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),

    CHECK (reopened_at > closed_at),
    CHECK ((reopened_at IS NULL) = (reopened_by IS NULL))
);

CREATE INDEX closing_of_participant ON closing (participant_id, closed_at);
-- One lasts at a time.
CREATE UNIQUE INDEX closing_one_lasts ON closing (participant_id) WHERE reopened_at IS NULL;

-- A closing is history (T2): it may get its end, once, and nothing else.
CREATE FUNCTION closing_is_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.reopened_at IS NULL AND NEW.reopened_at IS NOT NULL
       AND (NEW.id, NEW.participant_id, NEW.outcome, NEW.closed_on, NEW.agency, NEW.closed_at)
           IS NOT DISTINCT FROM (OLD.id, OLD.participant_id, OLD.outcome, OLD.closed_on, OLD.agency, OLD.closed_at) THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'closing % is history and cannot be changed', OLD.id
        USING ERRCODE = 'check_violation', CONSTRAINT = 'closing_is_history';
END $$;

CREATE TRIGGER closing_is_history
    BEFORE UPDATE OR DELETE ON closing FOR EACH ROW EXECUTE FUNCTION closing_is_history();

-- S1: the history agrees with the closings too.
CREATE CONSTRAINT TRIGGER closing_agrees_with_responsibility
    AFTER INSERT OR UPDATE ON closing DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION responsibility_is_seamless();

-- S4: never closed over a running participation. The open hand-off is refused where merges are guarded.
CREATE FUNCTION participant_closing_is_guarded() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM known_participation
                WHERE participant_id IN (SELECT participant_with_absorbed(NEW.id)) AND ended_on IS NULL AND NOT voided) THEN
        RAISE EXCEPTION 'participant % has a running participation', NEW.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'participant_never_closed_over_running_participation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER participant_closing_is_guarded BEFORE UPDATE OF status ON participant
    FOR EACH ROW WHEN (NEW.status = 'CLOSED' AND OLD.status <> 'CLOSED')
    EXECUTE FUNCTION participant_closing_is_guarded();

-- What closing ends, and what no later opening brings back.
ALTER TABLE consent ADD COLUMN ended_at timestamptz;

INSERT INTO code (list, code, term_sv, term_en, by_hand) VALUES
    ('closing-outcomes', 'WORK', 'Arbete', 'Work', true),
    ('closing-outcomes', 'STUDY', 'Studier', 'Studies', true),
    ('closing-outcomes', 'REGISTERED_JOBSEEKER', 'Aktivt arbetssökande', 'Registered jobseeker', true),
    ('closing-outcomes', 'OTHER_SUPPORT', 'Fortsatt stöd hos annan', 'Goes on with other support', true),
    ('closing-outcomes', 'MOVED', 'Flyttat', 'Moved away', true),
    ('closing-outcomes', 'DECEASED', 'Avliden', 'Deceased', true),
    ('closing-outcomes', 'NO_LONGER_WISHES', 'Önskar inte längre delta', 'No longer wishes to take part', true),
    ('closing-outcomes', 'OTHER', 'Annat', 'Other', true);
