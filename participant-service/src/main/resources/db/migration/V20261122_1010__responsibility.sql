-- btree_gist gives uuid the operator class that a temporal key needs.
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- Who answered for the participant, and when (S1). The temporal key refuses an overlap;
-- the trigger below refuses a gap and a history that disagrees with the participant.
CREATE TABLE responsibility (
    id             uuid        NOT NULL UNIQUE,
    participant_id uuid        NOT NULL REFERENCES participant (id),
    agency         text        NOT NULL CHECK (agency ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
    held_from      timestamptz NOT NULL,
    held_until     timestamptz,
    hand_off_id    uuid,
    during         tstzrange   GENERATED ALWAYS AS (tstzrange(held_from, held_until, '[)')) STORED,

    CHECK (held_until > held_from),
    -- Deferred, since the end of one and the start of the next are written in any order within a transaction.
    CONSTRAINT responsibility_has_no_overlap PRIMARY KEY (participant_id, during WITHOUT OVERLAPS)
        DEFERRABLE INITIALLY DEFERRED
);

-- Judged at commit, so that one holder can end and the next begin within a transaction, but never apart from each other.
-- A gap in the history is a closed time, exactly, and a participant is closed for as long as a closing lasts; the table of
-- closings is made by a later migration, before the first row is written.
CREATE FUNCTION responsibility_is_seamless() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    subject uuid;
    gaps    integer;
    present text;
    since   timestamptz;
    lasting integer;
    person  participant%ROWTYPE;
BEGIN
    IF TG_TABLE_NAME = 'participant' THEN
        subject := NEW.id;
    ELSE
        subject := NEW.participant_id;
    END IF;
    SELECT * INTO person FROM participant WHERE id = subject;
    SELECT count(*) INTO gaps
      FROM (SELECT held_from, lag(held_until) OVER (ORDER BY held_from) AS previous_until,
                   lag(id) OVER (ORDER BY held_from) AS previous
              FROM responsibility WHERE participant_id = subject) AS seam
     WHERE previous IS NOT NULL AND previous_until IS DISTINCT FROM held_from
       AND NOT EXISTS (SELECT FROM closing
                        WHERE participant_id = subject AND closed_at = previous_until AND reopened_at = held_from);
    SELECT agency, held_from INTO present, since
      FROM responsibility WHERE participant_id = subject AND held_until IS NULL;
    SELECT count(*) INTO lasting FROM closing WHERE participant_id = subject AND reopened_at IS NULL;
    IF gaps > 0 THEN
        RAISE EXCEPTION 'responsibility for % has a gap', subject
            USING ERRCODE = 'check_violation', CONSTRAINT = 'responsibility_has_no_gap';
    END IF;
    IF present IS DISTINCT FROM person.responsible_agency OR since IS DISTINCT FROM person.responsible_since THEN
        RAISE EXCEPTION 'responsibility for % disagrees with the participant', subject
            USING ERRCODE = 'check_violation', CONSTRAINT = 'responsibility_agrees_with_participant';
    END IF;
    IF (person.status = 'CLOSED') <> (lasting = 1) THEN
        RAISE EXCEPTION 'participant % is closed without a closing, or has one that lasts', subject
            USING ERRCODE = 'check_violation', CONSTRAINT = 'participant_closed_has_closing';
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER responsibility_is_seamless
    AFTER INSERT OR UPDATE ON responsibility DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION responsibility_is_seamless();

CREATE CONSTRAINT TRIGGER participant_agrees_with_responsibility
    AFTER INSERT OR UPDATE OF status, responsible_agency, responsible_since ON participant DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION responsibility_is_seamless();

-- History is never taken back (T2): a row may get its end, once, and nothing else.
CREATE FUNCTION responsibility_is_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.held_until IS NULL AND NEW.held_until IS NOT NULL
       AND (NEW.id, NEW.participant_id, NEW.agency, NEW.held_from, NEW.hand_off_id)
           IS NOT DISTINCT FROM (OLD.id, OLD.participant_id, OLD.agency, OLD.held_from, OLD.hand_off_id) THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'responsibility is history and cannot be changed'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'responsibility_is_history';
END $$;

CREATE TRIGGER responsibility_is_history
    BEFORE UPDATE OR DELETE ON responsibility FOR EACH ROW EXECUTE FUNCTION responsibility_is_history();
