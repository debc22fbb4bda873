-- Deviations (avvikelser) and good examples (guldkorn) on a hand-off or a participation (R2.11).
CREATE TABLE deviation (
    id               uuid        PRIMARY KEY,
    participant_id   uuid        NOT NULL REFERENCES participant (id),
    kind             text        NOT NULL CHECK (kind IN ('DEVIATION', 'GOOD_EXAMPLE')),
    category         text        NOT NULL,
    hand_off_id      uuid        REFERENCES hand_off (id),
    participation_id uuid        REFERENCES known_participation (id),
    recorded_by      text        NOT NULL,
    recorded_at      timestamptz NOT NULL,
    lifted_at        timestamptz,
    version          bigint      NOT NULL,

    CONSTRAINT deviation_is_about_one_thing CHECK (num_nonnulls(hand_off_id, participation_id) = 1)
);

CREATE INDEX deviation_of_agency ON deviation (recorded_by, recorded_at, id);
