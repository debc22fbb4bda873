-- The one shared plan (gemensam planering) of a participant, whatever the number of agencies (R2.7).
CREATE TABLE plan (
    participant_id uuid   PRIMARY KEY REFERENCES participant (id),
    -- How many changes it has been through: its version.
    changes        bigint NOT NULL CHECK (changes > 0)
);

CREATE TABLE plan_step (
    id             uuid   PRIMARY KEY,
    participant_id uuid   NOT NULL REFERENCES plan (participant_id),
    place          bigint NOT NULL,
    kind           text   NOT NULL,
    need           text,
    owner_agency   text   NOT NULL CHECK (owner_agency ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
    owner_unit_id  uuid,
    due_on         date   NOT NULL,
    state          text   NOT NULL CHECK (state IN ('PLANNED', 'DONE', 'DROPPED')),
    done_on        date,
    drop_reason    text,

    CONSTRAINT plan_step_has_its_place UNIQUE (participant_id, place),
    CONSTRAINT plan_step_done_has_a_day CHECK ((state = 'DONE') = (done_on IS NOT NULL)),
    -- Nobody drops a step without saying why.
    CONSTRAINT plan_step_dropped_has_a_reason CHECK ((state = 'DROPPED') = (drop_reason IS NOT NULL))
);

CREATE INDEX plan_step_open ON plan_step (participant_id, due_on) WHERE state = 'PLANNED';

-- Every change, in order: who, when, what, and how the step was after it.
CREATE TABLE plan_step_change (
    id             uuid        PRIMARY KEY,
    participant_id uuid        NOT NULL REFERENCES plan (participant_id),
    place          bigint      NOT NULL,
    -- Deferred, since a step and its first change are written in any order within a transaction.
    step_id        uuid        NOT NULL REFERENCES plan_step (id) DEFERRABLE INITIALLY DEFERRED,
    what           text        NOT NULL CHECK (what IN ('ADDED', 'CHANGED', 'DONE', 'DROPPED')),
    owner_agency   text        NOT NULL,
    owner_unit_id  uuid,
    due_on         date        NOT NULL,
    reason         text,
    by_agency      text        NOT NULL,
    at             timestamptz NOT NULL,

    -- Two changes of one plan can never be the same one: the second of two at once is refused.
    CONSTRAINT plan_step_change_has_its_place UNIQUE (participant_id, place),
    CONSTRAINT plan_step_change_says_why CHECK ((what IN ('CHANGED', 'DROPPED')) = (reason IS NOT NULL))
);

-- What has been is never rewritten. One thing may go: the unit, which tells where a protected person is (R4.3).
CREATE FUNCTION plan_step_is_guarded() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    without_unit plan_step := OLD;
BEGIN
    without_unit.owner_unit_id := NULL;
    IF TG_OP = 'UPDATE' AND (OLD.state = 'PLANNED' OR NEW IS NOT DISTINCT FROM without_unit) THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'plan step % has ended', OLD.id
        USING ERRCODE = 'check_violation', CONSTRAINT = 'plan_step_ended_is_final';
END $$;

CREATE TRIGGER plan_step_is_guarded
    BEFORE UPDATE OR DELETE ON plan_step FOR EACH ROW EXECUTE FUNCTION plan_step_is_guarded();

CREATE FUNCTION plan_step_change_is_history() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    without_unit plan_step_change := OLD;
BEGIN
    without_unit.owner_unit_id := NULL;
    IF TG_OP = 'UPDATE' AND NEW IS NOT DISTINCT FROM without_unit THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'the history of a plan cannot be changed'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'plan_step_change_is_history';
END $$;

CREATE TRIGGER plan_step_change_is_history
    BEFORE UPDATE OR DELETE ON plan_step_change FOR EACH ROW EXECUTE FUNCTION plan_step_change_is_history();
