CREATE TABLE hand_off (
    id                       uuid        PRIMARY KEY,
    participant_id           uuid        NOT NULL REFERENCES participant (id),
    giving_agency            text        NOT NULL,
    receiving_agency         text        NOT NULL,
    receiving_unit_id        uuid,
    consent_id               uuid        NOT NULL REFERENCES consent (id),
    state                    text        NOT NULL
        CHECK (state IN ('OFFERED', 'ACCEPTED', 'TAKEN_OVER', 'DECLINED', 'RECALLED')),
    offered_at               timestamptz NOT NULL,
    accepted_at              timestamptz,
    first_contact_planned_on date,
    contact_unit_id          uuid,
    first_contact_on         date,
    ended_at                 timestamptz,
    reason                   text,
    suggested_agency         text,
    version                  bigint      NOT NULL,

    CHECK (giving_agency <> receiving_agency),
    -- An ended hand-off says when; an open one has no end.
    CONSTRAINT hand_off_end_follows_state CHECK ((state IN ('TAKEN_OVER', 'DECLINED', 'RECALLED')) = (ended_at IS NOT NULL)),
    -- Accepted means that a first contact is planned, taken over that it has been (R2.2).
    CONSTRAINT hand_off_accepted_has_contact_date CHECK (
        (accepted_at IS NULL) = (first_contact_planned_on IS NULL) AND (state <> 'ACCEPTED' OR accepted_at IS NOT NULL)),
    CONSTRAINT hand_off_taken_over_has_first_contact CHECK (
        (state = 'TAKEN_OVER') = (first_contact_on IS NOT NULL) AND (state <> 'TAKEN_OVER' OR accepted_at IS NOT NULL)),
    -- Nobody declines or recalls without saying why (R2.6).
    CONSTRAINT hand_off_no_without_reason CHECK ((state IN ('DECLINED', 'RECALLED')) = (reason IS NOT NULL)),
    CONSTRAINT hand_off_suggestion_with_decline CHECK (suggested_agency IS NULL OR state = 'DECLINED')
);

-- S3: at most one open hand-off per participant, however many offer at the same instant.
CREATE UNIQUE INDEX hand_off_one_open_per_participant ON hand_off (participant_id) WHERE ended_at IS NULL;

-- The worklists "to us" and "from us", all or by state, in keyset order.
CREATE INDEX hand_off_to_us ON hand_off (receiving_agency, offered_at, id);
CREATE INDEX hand_off_to_us_by_state ON hand_off (receiving_agency, state, offered_at, id);
CREATE INDEX hand_off_from_us ON hand_off (giving_agency, offered_at, id);
CREATE INDEX hand_off_from_us_by_state ON hand_off (giving_agency, state, offered_at, id);
CREATE INDEX hand_off_of_consent ON hand_off (consent_id) WHERE ended_at IS NULL;

ALTER TABLE responsibility
    ADD CONSTRAINT responsibility_moved_by_hand_off FOREIGN KEY (hand_off_id) REFERENCES hand_off (id);

-- T2: an ended hand-off is never edited; S2: it is always given by the agency that answers for the participant.
CREATE FUNCTION hand_off_is_guarded() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP IN ('UPDATE', 'DELETE') AND OLD.ended_at IS NOT NULL THEN
        RAISE EXCEPTION 'hand-off % has ended', OLD.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'hand_off_ended_is_final';
    END IF;
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'hand-off % cannot be deleted', OLD.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'hand_off_is_never_deleted';
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
