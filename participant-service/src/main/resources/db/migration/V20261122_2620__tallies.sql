-- How long an agency's lists are. Each change adds a row of its own, +1 or -1, and nobody waits for anybody, however many
-- offer to the same agency at once; the service folds the rows together now and then. What counts is their sum.
CREATE TABLE worklist_tally (
    id     bigint  GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agency text    NOT NULL,
    -- TO_US or FROM_US with a state; WITHOUT_NEXT_STEP with none.
    list   text    NOT NULL CHECK (list IN ('TO_US', 'FROM_US', 'WITHOUT_NEXT_STEP')),
    state  text    NOT NULL,
    n      integer NOT NULL
);

CREATE INDEX worklist_tally_of_agency ON worklist_tally (agency, list, state) INCLUDE (n);

CREATE FUNCTION hand_off_is_tallied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.ended_at IS NULL THEN
        INSERT INTO worklist_tally (agency, list, state, n)
            VALUES (OLD.receiving_agency, 'TO_US', OLD.state, -1), (OLD.giving_agency, 'FROM_US', OLD.state, -1);
    END IF;
    IF NEW.ended_at IS NULL THEN
        INSERT INTO worklist_tally (agency, list, state, n)
            VALUES (NEW.receiving_agency, 'TO_US', NEW.state, 1), (NEW.giving_agency, 'FROM_US', NEW.state, 1);
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER hand_off_is_tallied AFTER INSERT ON hand_off
    FOR EACH ROW EXECUTE FUNCTION hand_off_is_tallied();
CREATE TRIGGER hand_off_is_tallied_anew AFTER UPDATE OF state ON hand_off
    FOR EACH ROW WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION hand_off_is_tallied();

CREATE FUNCTION participant_is_tallied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.status = 'OPEN' AND OLD.next_steps = 0 THEN
        INSERT INTO worklist_tally (agency, list, state, n) VALUES (OLD.responsible_agency, 'WITHOUT_NEXT_STEP', '', -1);
    END IF;
    IF NEW.status = 'OPEN' AND NEW.next_steps = 0 THEN
        INSERT INTO worklist_tally (agency, list, state, n) VALUES (NEW.responsible_agency, 'WITHOUT_NEXT_STEP', '', 1);
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER participant_is_tallied AFTER INSERT ON participant
    FOR EACH ROW EXECUTE FUNCTION participant_is_tallied();
CREATE TRIGGER participant_is_tallied_anew AFTER UPDATE OF status, responsible_agency, next_steps ON participant
    FOR EACH ROW WHEN ((OLD.status, OLD.responsible_agency, OLD.next_steps)
        IS DISTINCT FROM (NEW.status, NEW.responsible_agency, NEW.next_steps))
    EXECUTE FUNCTION participant_is_tallied();

-- From what is there: now, and after a load that passed the triggers over.
CREATE FUNCTION worklist_tally_from_zero() RETURNS void LANGUAGE sql AS $$
    LOCK TABLE hand_off, participant IN SHARE MODE;
    DELETE FROM worklist_tally;
    INSERT INTO worklist_tally (agency, list, state, n)
    SELECT receiving_agency, 'TO_US', state, count(*) FROM hand_off WHERE ended_at IS NULL GROUP BY receiving_agency, state
    UNION ALL
    SELECT giving_agency, 'FROM_US', state, count(*) FROM hand_off WHERE ended_at IS NULL GROUP BY giving_agency, state
    UNION ALL
    SELECT responsible_agency, 'WITHOUT_NEXT_STEP', '', count(*) FROM participant
     WHERE status = 'OPEN' AND next_steps = 0 GROUP BY responsible_agency;
$$;

SELECT worklist_tally_from_zero();
