-- An open participant is a person with an agency that answers for them (R2.1). The key is our own: numbers change (R4.1).
CREATE TABLE participant (
    id                 uuid        PRIMARY KEY,
    identity_kind      text        NOT NULL CHECK (identity_kind IN ('PERSONNUMMER', 'SAMORDNINGSNUMMER', 'ANONYMOUS')),
    municipality       text        CHECK (municipality ~ '^[0-9]{4}$'),
    sex                text        CHECK (sex IN ('FEMALE', 'MALE')),
    budget_year        integer     CHECK (budget_year BETWEEN 2000 AND 2100),
    status             text        NOT NULL CHECK (status IN ('OPEN', 'CLOSED', 'MERGED')),
    responsible_agency text        CHECK (responsible_agency ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
    responsible_since  timestamptz,
    registered_at      timestamptz NOT NULL,
    merged_into        uuid        REFERENCES participant (id),
    merged_at          timestamptz,
    version            bigint      NOT NULL,

    -- S1: open means somebody answers, closed means nobody does.
    CONSTRAINT participant_open_has_responsible_agency CHECK (
        (status = 'OPEN') = (responsible_agency IS NOT NULL)
        AND (responsible_agency IS NULL) = (responsible_since IS NULL)),

    -- R4.1: merged says into whom, and never into itself.
    CONSTRAINT participant_merged_names_survivor CHECK (
        (status = 'MERGED') = (merged_into IS NOT NULL) AND (merged_into IS NULL) = (merged_at IS NULL)
        AND merged_into IS DISTINCT FROM id),

    -- R3.4: of an anonymous participant sex and budget year are kept, and nothing else. Of a merged one nothing is:
    -- all that is known of the person lies with the survivor.
    CONSTRAINT participant_anonymous_holds_only_sex_and_year CHECK (
        CASE WHEN identity_kind = 'ANONYMOUS'
             THEN sex IS NOT NULL AND budget_year IS NOT NULL AND municipality IS NULL AND status <> 'MERGED'
             ELSE sex IS NULL AND budget_year IS NULL AND (municipality IS NULL) = (status = 'MERGED') END)
);

-- The list of those an agency answers for, in keyset order.
CREATE INDEX participant_by_responsible_agency ON participant (responsible_agency, registered_at, id)
    WHERE status = 'OPEN';

-- Whom a participant absorbed.
CREATE INDEX participant_by_survivor ON participant (merged_into) WHERE merged_into IS NOT NULL;

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
    superseded_at  timestamptz,

    CHECK (superseded_at >= known_since),
    -- One number is one person, whoever registers first and however many try at once.
    CONSTRAINT personal_number_is_one_person UNIQUE (number_lookup)
);

CREATE INDEX personal_number_of_participant ON personal_number (participant_id, known_since);

-- R4.1: a person may have had several numbers and has one.
CREATE UNIQUE INDEX personal_number_one_present ON personal_number (participant_id) WHERE superseded_at IS NULL;

-- The participant and all who were merged into it, however many steps away: one person.
CREATE FUNCTION participant_with_absorbed(subject uuid) RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
    WITH RECURSIVE person AS (
        SELECT id FROM participant WHERE id = subject
        UNION ALL
        SELECT absorbed.id FROM participant absorbed JOIN person ON absorbed.merged_into = person.id)
    SELECT id FROM person
$$;

-- Whether nothing may be held of this participant: anonymous, or merged into one that is (R3.4, R4.3).
CREATE FUNCTION participant_is_anonymous(subject uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    WITH RECURSIVE person AS (
        SELECT identity_kind, merged_into FROM participant WHERE id = subject
        UNION ALL
        SELECT survivor.identity_kind, survivor.merged_into
          FROM participant survivor JOIN person ON survivor.id = person.merged_into)
    SELECT coalesce(bool_or(identity_kind = 'ANONYMOUS'), false) FROM person
$$;
