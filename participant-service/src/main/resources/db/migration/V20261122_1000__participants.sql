-- An open participant is a person with an agency that answers for them (R2.1). The key is our own: numbers change (R4.1).
CREATE TABLE participant (
    id                 uuid        PRIMARY KEY,
    identity_kind      text        NOT NULL CHECK (identity_kind IN ('PERSONNUMMER', 'SAMORDNINGSNUMMER', 'ANONYMOUS')),
    municipality       text        CHECK (municipality ~ '^[0-9]{4}$'),
    sex                text        CHECK (sex IN ('FEMALE', 'MALE')),
    budget_year        integer     CHECK (budget_year BETWEEN 2000 AND 2100),
    status             text        NOT NULL CHECK (status IN ('OPEN', 'CLOSED')),
    responsible_agency text        CHECK (responsible_agency ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
    responsible_since  timestamptz,
    registered_at      timestamptz NOT NULL,
    version            bigint      NOT NULL,

    -- S1: open means somebody answers, closed means nobody does.
    CONSTRAINT participant_open_has_responsible_agency CHECK (
        (status = 'OPEN') = (responsible_agency IS NOT NULL)
        AND (responsible_agency IS NULL) = (responsible_since IS NULL)),

    -- R3.4: of an anonymous participant sex and budget year are kept, and nothing else.
    CONSTRAINT participant_anonymous_holds_only_sex_and_year CHECK (
        CASE WHEN identity_kind = 'ANONYMOUS'
             THEN sex IS NOT NULL AND budget_year IS NOT NULL AND municipality IS NULL
             ELSE sex IS NULL AND budget_year IS NULL AND municipality IS NOT NULL END)
);

-- The list of those an agency answers for, in keyset order.
CREATE INDEX participant_by_responsible_agency ON participant (responsible_agency, registered_at, id)
    WHERE status = 'OPEN';

-- Names and numbers lie apart from everything else and are encrypted by the service (R4.4):
-- whoever reads this table, a backup or a replica without the keys learns nothing.
CREATE TABLE personal_identity (
    participant_id     uuid  PRIMARY KEY REFERENCES participant (id),
    given_name_cipher  bytea NOT NULL,
    family_name_cipher bytea NOT NULL
);

CREATE TABLE personal_number (
    id             uuid        PRIMARY KEY,
    participant_id uuid        NOT NULL REFERENCES participant (id),
    kind           text        NOT NULL CHECK (kind IN ('PERSONNUMMER', 'SAMORDNINGSNUMMER')),
    number_cipher  bytea       NOT NULL,
    number_lookup  bytea       NOT NULL CHECK (octet_length(number_lookup) = 32),
    known_since    timestamptz NOT NULL,

    -- One number is one person, whoever registers first and however many try at once.
    CONSTRAINT personal_number_is_one_person UNIQUE (number_lookup)
);

CREATE INDEX personal_number_of_participant ON personal_number (participant_id, known_since);
