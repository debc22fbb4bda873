-- How many open next steps a participant has: planned steps, and an open hand-off (R2.7). Kept by the two triggers below,
-- whoever writes, so that those without one are found without looking at all others.
ALTER TABLE participant ADD COLUMN next_steps integer NOT NULL DEFAULT 0 CHECK (next_steps >= 0);

UPDATE participant SET next_steps =
    (SELECT count(*) FROM plan_step WHERE plan_step.participant_id = participant.id AND state = 'PLANNED')
    + (SELECT count(*) FROM hand_off WHERE hand_off.participant_id = participant.id AND ended_at IS NULL);

CREATE INDEX participant_without_next_step ON participant (responsible_agency, registered_at, id)
    WHERE status = 'OPEN' AND next_steps = 0;

CREATE FUNCTION plan_step_is_next_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE participant SET next_steps = next_steps + CASE WHEN NEW.state = 'PLANNED' THEN 1 ELSE -1 END
     WHERE id = NEW.participant_id;
    RETURN NULL;
END $$;

CREATE TRIGGER plan_step_is_next_step AFTER INSERT ON plan_step
    FOR EACH ROW WHEN (NEW.state = 'PLANNED') EXECUTE FUNCTION plan_step_is_next_step();
CREATE TRIGGER plan_step_was_next_step AFTER UPDATE OF state ON plan_step
    FOR EACH ROW WHEN ((OLD.state = 'PLANNED') <> (NEW.state = 'PLANNED')) EXECUTE FUNCTION plan_step_is_next_step();

CREATE FUNCTION hand_off_is_next_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE participant SET next_steps = next_steps + CASE WHEN NEW.ended_at IS NULL THEN 1 ELSE -1 END
     WHERE id = NEW.participant_id;
    RETURN NULL;
END $$;

CREATE TRIGGER hand_off_is_next_step AFTER INSERT ON hand_off
    FOR EACH ROW WHEN (NEW.ended_at IS NULL) EXECUTE FUNCTION hand_off_is_next_step();
CREATE TRIGGER hand_off_was_next_step AFTER UPDATE OF ended_at ON hand_off
    FOR EACH ROW WHEN ((OLD.ended_at IS NULL) <> (NEW.ended_at IS NULL)) EXECUTE FUNCTION hand_off_is_next_step();
