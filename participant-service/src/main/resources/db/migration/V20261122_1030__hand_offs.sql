CREATE TABLE hand_off (
    id                       uuid        PRIMARY KEY,
    participant_id           uuid        NOT NULL REFERENCES participant (id),
    giving_agency            text        NOT NULL,
    giving_unit_id           uuid,
    receiving_agency         text        NOT NULL,
    receiving_unit_id        uuid,
    consent_id               uuid        NOT NULL REFERENCES consent (id),
    undoes_id                uuid        REFERENCES hand_off (id),
    association              text,
    municipality             text        CHECK (municipality ~ '^[0-9]{4}$'),
    deadline_rules_id        uuid        NOT NULL REFERENCES deadline_rules (id),
    state                    text        NOT NULL CHECK (state IN ('OFFERED', 'RECEIVED', 'INFO_REQUESTED', 'WAITLISTED',
        'ACCEPTED', 'TAKEN_OVER', 'DECLINED', 'RECALLED', 'VOIDED')),
    state_since              timestamptz NOT NULL,
    state_reason             text,
    offered_at               timestamptz NOT NULL,
    -- Nothing waits without a deadline, and after it come two more steps (R2.4, R2.5).
    due_at                   timestamptz NOT NULL,
    second_at                timestamptz NOT NULL,
    third_at                 timestamptz NOT NULL,
    level                    integer     NOT NULL CHECK (level BETWEEN 0 AND 3),
    lift_at                  timestamptz GENERATED ALWAYS AS
        (CASE level WHEN 0 THEN due_at WHEN 1 THEN second_at WHEN 2 THEN third_at END) STORED,
    inquiry_rounds           integer     NOT NULL CHECK (inquiry_rounds BETWEEN 0 AND 2),
    inquiry_answer_due_at    timestamptz,
    inquiry_asked_at         timestamptz,
    inquiry_needs            text[]      NOT NULL DEFAULT '{}',
    review_on                date,
    accepted_at              timestamptz,
    first_contact_planned_on date,
    contact_unit_id          uuid,
    first_contact_on         date,
    ended_at                 timestamptz,
    ended_by                 text        CHECK (ended_by IN ('GIVER', 'RECEIVER', 'COORDINATOR', 'PARTICIPANT')),
    reason                   text,
    suggested_agency         text,
    version                  bigint      NOT NULL,

    CHECK (giving_agency <> receiving_agency),
    CHECK (due_at < second_at AND second_at < third_at),
    -- An ended hand-off says when and by whom; an open one has no end.
    CONSTRAINT hand_off_end_follows_state CHECK (
        (state IN ('TAKEN_OVER', 'DECLINED', 'RECALLED', 'VOIDED')) = (ended_at IS NOT NULL)
        AND (ended_at IS NULL) = (ended_by IS NULL)),
    -- Yes in principle is no yes without a date to look again (R2.9).
    CONSTRAINT hand_off_waitlisted_has_review_date CHECK (
        state <> 'WAITLISTED' OR (review_on IS NOT NULL AND state_reason IS NOT NULL)),
    -- Accepted means that a first contact is planned, taken over that it has been (R2.2).
    CONSTRAINT hand_off_accepted_has_contact_date CHECK (
        (accepted_at IS NULL) = (first_contact_planned_on IS NULL) AND (state <> 'ACCEPTED' OR accepted_at IS NOT NULL)),
    CONSTRAINT hand_off_taken_over_has_first_contact CHECK (
        (state = 'TAKEN_OVER') = (first_contact_on IS NOT NULL) AND (state <> 'TAKEN_OVER' OR accepted_at IS NOT NULL)),
    -- Nobody declines or recalls without saying why (R2.6), and the receiver never ends what is the giver's to end.
    CONSTRAINT hand_off_no_without_reason CHECK ((state IN ('DECLINED', 'RECALLED')) = (reason IS NOT NULL)),
    CONSTRAINT hand_off_ended_by_the_right_one CHECK (CASE state
        WHEN 'TAKEN_OVER' THEN ended_by = 'RECEIVER' WHEN 'DECLINED' THEN ended_by = 'RECEIVER'
        WHEN 'RECALLED' THEN ended_by <> 'RECEIVER' WHEN 'VOIDED' THEN ended_by = 'GIVER' ELSE true END),
    CONSTRAINT hand_off_suggestion_with_decline CHECK (suggested_agency IS NULL OR state = 'DECLINED')
);

-- S3: at most one open hand-off per participant, however many offer at the same instant.
CREATE UNIQUE INDEX hand_off_one_open_per_participant ON hand_off (participant_id) WHERE ended_at IS NULL;

-- The worklists "to us" and "from us", all or by state, in keyset order.
CREATE INDEX hand_off_to_us ON hand_off (receiving_agency, offered_at, id);
CREATE INDEX hand_off_to_us_by_state ON hand_off (receiving_agency, state, offered_at, id);
CREATE INDEX hand_off_from_us ON hand_off (giving_agency, offered_at, id);
CREATE INDEX hand_off_from_us_by_state ON hand_off (giving_agency, state, offered_at, id);
-- What the runner looks for, and nothing more.
CREATE INDEX hand_off_due_for_lift ON hand_off (lift_at) WHERE ended_at IS NULL AND lift_at IS NOT NULL;
CREATE INDEX hand_off_of_consent ON hand_off (consent_id) WHERE ended_at IS NULL;

ALTER TABLE responsibility
    ADD CONSTRAINT responsibility_moved_by_hand_off FOREIGN KEY (hand_off_id) REFERENCES hand_off (id);

-- T2: an ended hand-off is never edited, but that units and municipality are removed of an anonymous participant (R4.3);
-- S2: it is always given by the agency that answers for the participant.
CREATE FUNCTION hand_off_is_guarded() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    -- lift_at follows from the others, and is not computed yet when a trigger runs before the write.
    removable text[] := ARRAY[
        'giving_unit_id', 'receiving_unit_id', 'contact_unit_id', 'municipality', 'version', 'lift_at'];
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.ended_at IS NOT NULL
       AND num_nonnulls(NEW.giving_unit_id, NEW.receiving_unit_id, NEW.contact_unit_id, NEW.municipality) = 0
       AND to_jsonb(NEW) - removable = to_jsonb(OLD) - removable
       AND participant_is_anonymous(NEW.participant_id) THEN
        RETURN NEW;
    END IF;
    IF TG_OP IN ('UPDATE', 'DELETE') AND OLD.ended_at IS NOT NULL THEN
        RAISE EXCEPTION 'hand-off % has ended', OLD.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'hand_off_ended_is_final';
    END IF;
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'hand-off % cannot be deleted', OLD.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'hand_off_is_never_deleted';
    END IF;
    -- T3: the level falls by an act, which starts another clock, never by itself.
    IF TG_OP = 'UPDATE' AND NEW.level < OLD.level AND NEW.due_at = OLD.due_at AND NEW.state_since = OLD.state_since THEN
        RAISE EXCEPTION 'the level of hand-off % cannot fall by itself', OLD.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'hand_off_level_falls_by_an_act';
    END IF;
    IF TG_OP = 'INSERT' AND NOT EXISTS (
        SELECT FROM participant WHERE id = NEW.participant_id AND responsible_agency = NEW.giving_agency) THEN
        RAISE EXCEPTION 'hand-off % is not from the responsible agency', NEW.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'hand_off_from_responsible_agency';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER hand_off_is_guarded
    BEFORE INSERT OR UPDATE OR DELETE ON hand_off FOR EACH ROW EXECUTE FUNCTION hand_off_is_guarded();

-- Whose days they were (R2.12): stretches follow each other without a gap, so that they sum to the wall time (L3).
CREATE TABLE hand_off_stretch (
    id            uuid        NOT NULL UNIQUE,
    hand_off_id   uuid        NOT NULL REFERENCES hand_off (id),
    state         text        NOT NULL,
    charged       text        NOT NULL CHECK (charged IN ('GIVER', 'RECEIVER')),
    agency        text        NOT NULL,
    lasted_from   timestamptz NOT NULL,
    lasted_until  timestamptz,
    first_charged text        CHECK (first_charged IN ('PARTICIPANT', 'SYSTEM')),
    first_until   timestamptz,
    during        tstzrange   GENERATED ALWAYS AS (tstzrange(lasted_from, lasted_until, '[]')) STORED,

    CHECK (lasted_until >= lasted_from),
    CHECK ((first_charged IS NULL) = (first_until IS NULL)),
    PRIMARY KEY (hand_off_id, id),
    -- One at a time lasts; judged at commit, when the one before it has its end.
    CONSTRAINT hand_off_stretch_one_lasts EXCLUDE USING btree (hand_off_id WITH =) WHERE (lasted_until IS NULL)
        DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX hand_off_stretch_of_agency ON hand_off_stretch USING gist (agency, during);
