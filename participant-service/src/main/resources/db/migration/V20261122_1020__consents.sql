-- Secrecy between agencies is broken by consent alone (R3.1): named parties, categories, purpose and duration (R3.2).
CREATE TABLE consent (
    id                  uuid        PRIMARY KEY,
    participant_id      uuid        NOT NULL REFERENCES participant (id),
    kind                text        NOT NULL CHECK (kind IN ('INFORMATION_EXCHANGE')),
    disclosing_agencies text[]      NOT NULL CHECK (cardinality(disclosing_agencies) BETWEEN 1 AND 20),
    receiving_agencies  text[]      NOT NULL CHECK (cardinality(receiving_agencies) BETWEEN 1 AND 20),
    data_categories     text[]      NOT NULL CHECK (cardinality(data_categories) BETWEEN 1 AND 20),
    purpose             text        NOT NULL,
    valid_from          date        NOT NULL,
    valid_to            date        NOT NULL,
    registered_by       text        NOT NULL,
    registered_at       timestamptz NOT NULL,
    withdrawn_at        timestamptz,
    version             bigint      NOT NULL,

    -- A consent without an end is a blanket consent.
    CONSTRAINT consent_has_a_duration CHECK (valid_from <= valid_to)
);

CREATE INDEX consent_of_participant ON consent (participant_id, registered_at, id);
