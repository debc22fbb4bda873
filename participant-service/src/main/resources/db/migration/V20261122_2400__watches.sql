-- Watches (bevakningar): gaps in which somebody must act, by a date. What should be open follows from everything else by
-- rules; this table keeps what was, since when, and until when.
CREATE TABLE watch (
    id             uuid        PRIMARY KEY,
    participant_id uuid        NOT NULL REFERENCES participant (id),
    kind           text        NOT NULL CHECK (kind IN ('NO_NEXT_STEP', 'DECLINED_WITHOUT_NEXT_STEP', 'STEP_OVERDUE',
        'WAITING_TOO_LONG', 'ACCEPTED_WITHOUT_FIRST_CONTACT', 'CONSENT_EXPIRING', 'FOLLOW_UP_DUE', 'OUTCOME_MISSING')),
    subject_id     uuid        NOT NULL,
    owner_agency   text        NOT NULL CHECK (owner_agency ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
    reason         text        NOT NULL,
    since          timestamptz NOT NULL,
    due_at         timestamptz NOT NULL,
    second_at      timestamptz NOT NULL,
    third_at       timestamptz NOT NULL,
    level          integer     NOT NULL CHECK (level BETWEEN 0 AND 3),
    told           bigint      NOT NULL CHECK (told > 0),
    resolved_at    timestamptz,
    resolved_by    text,

    CHECK (due_at < second_at AND second_at < third_at),
    CHECK (resolved_at >= since),
    CONSTRAINT watch_resolved_says_by_what CHECK ((resolved_at IS NULL) = (resolved_by IS NULL))
);

-- A subject has one open watch of a kind, however many look at the same time.
CREATE UNIQUE INDEX watch_one_open_of_a_kind ON watch (participant_id, kind, subject_id) WHERE resolved_at IS NULL;
CREATE INDEX watch_of_participant ON watch (participant_id, due_at);
-- An agency's list of open ones, all, by kind or by level, in keyset order.
CREATE INDEX watch_of_owner ON watch (owner_agency, due_at, id) WHERE resolved_at IS NULL;
CREATE INDEX watch_of_owner_by_kind ON watch (owner_agency, kind, due_at, id) WHERE resolved_at IS NULL;
CREATE INDEX watch_of_owner_by_level ON watch (owner_agency, level, due_at, id) WHERE resolved_at IS NULL;

-- A watch is resolved, once, and never deleted or edited; while it is open its level rises (T3).
CREATE FUNCTION watch_is_guarded() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    changeable text[] := ARRAY['level', 'told', 'resolved_at', 'resolved_by'];
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.resolved_at IS NULL AND NEW.level >= OLD.level
       AND to_jsonb(NEW) - changeable = to_jsonb(OLD) - changeable THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'watch % is resolved by acting, and kept as it was', OLD.id
        USING ERRCODE = 'check_violation', CONSTRAINT = 'watch_is_history';
END $$;

CREATE TRIGGER watch_is_guarded
    BEFORE UPDATE OR DELETE ON watch FOR EACH ROW EXECUTE FUNCTION watch_is_guarded();

-- When time alone changes what is watched of a participant next; empty if never.
CREATE TABLE watch_review (
    participant_id uuid        PRIMARY KEY REFERENCES participant (id),
    association    text,
    review_at      timestamptz
);

CREATE INDEX watch_review_due ON watch_review (review_at) WHERE review_at IS NOT NULL;
CREATE INDEX watch_review_of_association ON watch_review (association, participant_id);

-- What was said to come next when a participation ended (R2.8).
ALTER TABLE known_participation ADD COLUMN next text;

-- The last hand-off that ended: what comes next must be decided anew after a no.
CREATE INDEX hand_off_last_ended ON hand_off (participant_id, ended_at DESC, id DESC) WHERE ended_at IS NOT NULL;
