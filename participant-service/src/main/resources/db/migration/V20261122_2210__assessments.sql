-- The joint assessment (gemensam kartläggning): what is needed, who took part, when. The newest is the current one.
CREATE TABLE assessment (
    id             uuid        PRIMARY KEY,
    participant_id uuid        NOT NULL REFERENCES participant (id),
    agencies       text[]      NOT NULL CHECK (cardinality(agencies) BETWEEN 1 AND 20),
    assessed_on    date        NOT NULL,
    recorded_by    text        NOT NULL,
    recorded_at    timestamptz NOT NULL,
    superseded_at  timestamptz,

    CHECK (superseded_at >= recorded_at)
);

CREATE UNIQUE INDEX assessment_one_current_per_participant ON assessment (participant_id) WHERE superseded_at IS NULL;
CREATE INDEX assessment_of_participant ON assessment (participant_id, recorded_at, id);

CREATE TABLE assessed_need (
    id            uuid    PRIMARY KEY,
    assessment_id uuid    NOT NULL REFERENCES assessment (id),
    place         integer NOT NULL CHECK (place BETWEEN 0 AND 19),
    need          text    NOT NULL,

    CONSTRAINT assessed_need_has_its_place UNIQUE (assessment_id, place),
    CONSTRAINT assessed_need_named_once UNIQUE (assessment_id, need)
);

-- Correction is a new assessment, never an overwrite (R3.8): a row may be superseded, once, and nothing else.
CREATE FUNCTION assessment_is_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.superseded_at IS NULL AND NEW.superseded_at IS NOT NULL
       AND (NEW.id, NEW.participant_id, NEW.agencies, NEW.assessed_on, NEW.recorded_by, NEW.recorded_at)
           IS NOT DISTINCT FROM
           (OLD.id, OLD.participant_id, OLD.agencies, OLD.assessed_on, OLD.recorded_by, OLD.recorded_at) THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'an assessment is history and cannot be changed'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'assessment_is_history';
END $$;

CREATE TRIGGER assessment_is_history
    BEFORE UPDATE OR DELETE ON assessment FOR EACH ROW EXECUTE FUNCTION assessment_is_history();
