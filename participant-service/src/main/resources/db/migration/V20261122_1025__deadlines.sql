-- How many days a deadline gives is data: per association, in versions that never change (R2.5).
CREATE TABLE deadline_rules (
    id            uuid        PRIMARY KEY,
    association   text        CHECK (association ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
    version       integer     NOT NULL CHECK (version >= 0),
    in_force_from timestamptz NOT NULL,

    -- Of two revisions at once, one is refused.
    CONSTRAINT deadline_rules_one_of_each_version UNIQUE NULLS NOT DISTINCT (association, version),
    CONSTRAINT deadline_rules_version_0_is_handslags_own CHECK ((association IS NULL) = (version = 0))
);

CREATE TABLE deadline_term (
    rules_id uuid    NOT NULL REFERENCES deadline_rules (id),
    kind     text    NOT NULL,
    days     integer NOT NULL CHECK (days BETWEEN 1 AND 365),
    day_kind text    NOT NULL CHECK (day_kind IN ('WORKING', 'CALENDAR')),
    PRIMARY KEY (rules_id, kind)
);

CREATE FUNCTION deadline_rules_never_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'deadline rules are revised by a new version'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'deadline_rules_never_change';
END $$;

CREATE TRIGGER deadline_rules_never_change
    BEFORE UPDATE OR DELETE ON deadline_rules FOR EACH ROW EXECUTE FUNCTION deadline_rules_never_change();
CREATE TRIGGER deadline_term_never_changes
    BEFORE UPDATE OR DELETE ON deadline_term FOR EACH ROW EXECUTE FUNCTION deadline_rules_never_change();

-- What holds where an association has set nothing.
INSERT INTO deadline_rules (id, association, version, in_force_from)
    VALUES ('00000000-0000-7000-8000-000000000001', NULL, 0, '2018-01-01T00:00:00Z');
INSERT INTO deadline_term (rules_id, kind, days, day_kind)
SELECT '00000000-0000-7000-8000-000000000001', kind, days, day_kind
  FROM (VALUES ('ANSWER_BY', 5, 'WORKING'), ('COMPLETE_BY', 3, 'WORKING'), ('REVIEW_BY', 20, 'WORKING'),
               ('TAKE_OVER_BY', 10, 'WORKING'), ('NEXT_STEP_BY', 5, 'WORKING'), ('LIFT_TO_SECOND', 2, 'WORKING'),
               ('LIFT_TO_THIRD', 2, 'WORKING'), ('WAIT_AT_MOST', 20, 'WORKING'), ('RENEW_CONSENT_AHEAD', 20, 'WORKING'),
               ('OUTCOME_BY', 5, 'WORKING')) AS own (kind, days, day_kind);
