-- R3.1: two kinds of consent, and never one tick-box for both. One to follow-up is of one participation, lasts until it is
-- withdrawn, and lets nobody exchange anything; one to exchange information names parties, categories, purpose, duration.
ALTER TABLE consent
    ADD COLUMN participation_id uuid,
    ALTER COLUMN purpose DROP NOT NULL,
    ALTER COLUMN valid_to DROP NOT NULL,
    DROP CONSTRAINT consent_kind_check,
    DROP CONSTRAINT consent_disclosing_agencies_check,
    DROP CONSTRAINT consent_receiving_agencies_check,
    ADD CONSTRAINT consent_kind_check CHECK (kind IN ('INFORMATION_EXCHANGE', 'FOLLOW_UP')),
    ADD CONSTRAINT consent_to_exchange_names_everything CHECK (kind <> 'INFORMATION_EXCHANGE' OR (
        participation_id IS NULL AND purpose IS NOT NULL AND valid_to IS NOT NULL
        AND cardinality(disclosing_agencies) BETWEEN 1 AND 20 AND cardinality(receiving_agencies) BETWEEN 1 AND 20)),
    ADD CONSTRAINT consent_to_follow_up_exchanges_nothing CHECK (kind <> 'FOLLOW_UP' OR (
        participation_id IS NOT NULL AND purpose IS NULL AND valid_to IS NULL AND ended_at IS NULL
        AND cardinality(disclosing_agencies) + cardinality(receiving_agencies) + cardinality(data_categories) = 0)),
    -- R3.2: whoever consents for longer does not know to what.
    ADD CONSTRAINT consent_is_not_for_ever CHECK (valid_to <= valid_from + interval '3 years');

CREATE UNIQUE INDEX consent_one_per_participation ON consent (participation_id) WHERE participation_id IS NOT NULL;

CREATE OR REPLACE FUNCTION consent_names_what_it_covers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.kind = 'INFORMATION_EXCHANGE' AND cardinality(NEW.data_categories) = 0
       AND NOT participant_is_anonymous(NEW.participant_id) THEN
        RAISE EXCEPTION 'consent % covers nothing', NEW.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'consent_names_what_it_covers';
    END IF;
    RETURN NULL;
END $$;
