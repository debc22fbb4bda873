-- Who referred the participant (R2.10): at most one, told at registration.
CREATE TABLE referral (
    id               uuid        PRIMARY KEY,
    participant_id   uuid        NOT NULL UNIQUE REFERENCES participant (id),
    referred_by      text        NOT NULL,
    referring_agency text        CHECK (referring_agency ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
    received_by      text        NOT NULL,
    received_at      timestamptz NOT NULL,

    CONSTRAINT referral_by_oneself_has_no_agency CHECK (referred_by <> 'SELF' OR referring_agency IS NULL)
);

-- What an agency has referred, and what the coordinator looks at, in keyset order.
CREATE INDEX referral_from_us ON referral (referring_agency, received_at, id);
CREATE INDEX referral_by_source ON referral (referred_by, received_at, id);

-- The feedback to the referrer looks up the hand-offs of a participant, ended ones too.
CREATE INDEX hand_off_milestones ON hand_off (participant_id, offered_at);
