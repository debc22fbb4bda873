-- What the owners announced, kept as they announced it. A row says what was true (valid time: the dates) and when the
-- owner recorded it (recorded_at), so that a report can be taken as of any moment (R6.3). Rows are only ever added: of
-- one thing's facts the one with the highest sequence holds. Nothing here refers to another table, because facts of
-- different topics arrive in any order; they meet when they are read.

CREATE TABLE association_fact (
    association_id uuid        NOT NULL,
    sequence       bigint      NOT NULL CHECK (sequence >= 0),
    recorded_at    timestamptz NOT NULL,
    code           text        NOT NULL CHECK (code ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
    name           text        NOT NULL CHECK (name <> ''),
    PRIMARY KEY (association_id, sequence)
);
CREATE INDEX association_fact_by_code ON association_fact (code, sequence DESC);

CREATE TABLE intervention_fact (
    intervention_id    uuid        NOT NULL,
    sequence           bigint      NOT NULL CHECK (sequence >= 0),
    recorded_at        timestamptz NOT NULL,
    association        text        NOT NULL,
    name               text        NOT NULL CHECK (name <> ''),
    direction          text        NOT NULL,
    measurement_method text        NOT NULL,
    carried_out_by     text[]      NOT NULL,
    starts_on          date        NOT NULL,
    ends_on            date        CHECK (ends_on >= starts_on),
    PRIMARY KEY (intervention_id, sequence),
    CONSTRAINT structural_is_count_only CHECK (direction <> 'STRUCTURAL' OR measurement_method = 'COUNT_ONLY')
);
CREATE INDEX intervention_fact_by_association ON intervention_fact (association);

CREATE TABLE count_fact (
    count_id        uuid        NOT NULL,
    sequence        bigint      NOT NULL CHECK (sequence >= 0),
    recorded_at     timestamptz NOT NULL,
    intervention_id uuid        NOT NULL,
    occurred_on     date        NOT NULL,
    persons         integer     NOT NULL CHECK (persons >= 0),
    PRIMARY KEY (count_id, sequence)
);
CREATE INDEX count_fact_by_intervention ON count_fact (intervention_id, occurred_on);

CREATE TABLE start_fact (
    participation_id uuid        NOT NULL,
    sequence         bigint      NOT NULL CHECK (sequence >= 0),
    recorded_at      timestamptz NOT NULL,
    intervention_id  uuid        NOT NULL,
    association      text        NOT NULL,
    started_on       date        NOT NULL,
    anonymous        boolean     NOT NULL,
    sex              text,
    budget_year      integer,
    referred_by      text,
    education_level  text,
    situation        jsonb,
    PRIMARY KEY (participation_id, sequence),
    -- R3.4: of an anonymous person sex and budget year are kept, and nothing else.
    CONSTRAINT anonymous_stays_anonymous
        CHECK (NOT anonymous OR (referred_by IS NULL AND education_level IS NULL AND situation IS NULL))
);
CREATE INDEX start_fact_by_association ON start_fact (association, started_on);
CREATE INDEX start_fact_by_intervention ON start_fact (intervention_id, started_on);

CREATE TABLE end_fact (
    participation_id uuid        NOT NULL,
    sequence         bigint      NOT NULL CHECK (sequence >= 0),
    recorded_at      timestamptz NOT NULL,
    intervention_id  uuid        NOT NULL,
    ended_on         date        NOT NULL,
    exit_reason      text        NOT NULL,
    next_step        text        NOT NULL,
    voided           boolean     NOT NULL,
    works_as         text[]      NOT NULL,
    studies          boolean     NOT NULL,
    registered_at_af boolean     NOT NULL,
    situation        jsonb       NOT NULL,
    PRIMARY KEY (participation_id, sequence)
);
COMMENT ON COLUMN end_fact.works_as IS 'kinds of work of more than 0 percent, sorted, so that equal sets are equal';

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION 'facts are only added: a later fact supersedes (R3.8)' USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER added_only BEFORE UPDATE OR DELETE ON association_fact
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER added_only BEFORE UPDATE OR DELETE ON intervention_fact
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER added_only BEFORE UPDATE OR DELETE ON count_fact
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER added_only BEFORE UPDATE OR DELETE ON start_fact
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER added_only BEFORE UPDATE OR DELETE ON end_fact
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
