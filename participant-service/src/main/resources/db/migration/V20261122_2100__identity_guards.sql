-- R4.1, R4.3: a merge is final, joins two open participants, and never leaves an open hand-off behind; whoever is
-- anonymous stays so.
CREATE FUNCTION participant_is_guarded() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.status = 'MERGED' THEN
        RAISE EXCEPTION 'participant % was merged', OLD.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'participant_merge_is_final';
    END IF;
    IF OLD.identity_kind = 'ANONYMOUS' AND NEW.identity_kind <> 'ANONYMOUS' THEN
        RAISE EXCEPTION 'participant % is anonymous', OLD.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'participant_anonymous_stays_so';
    END IF;
    IF NEW.status = 'MERGED' AND NOT EXISTS (
        SELECT FROM participant WHERE id = NEW.merged_into AND status = 'OPEN' AND identity_kind <> 'ANONYMOUS') THEN
        RAISE EXCEPTION 'participant % is merged into one that cannot go on', OLD.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'participant_survivor_is_open';
    END IF;
    IF NEW.status <> 'OPEN' AND EXISTS (
        SELECT FROM hand_off WHERE participant_id = NEW.id AND ended_at IS NULL) THEN
        RAISE EXCEPTION 'participant % has an open hand-off', OLD.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'participant_never_ends_over_open_hand_off';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER participant_is_guarded BEFORE UPDATE ON participant
    FOR EACH ROW EXECUTE FUNCTION participant_is_guarded();

-- Judged at commit: names and numbers lie with an open or closed participant who is not anonymous, and with nobody
-- else; the present number is of the kind that the participant says; units and
-- municipality tell where a person is, so that no hand-off of an anonymous one holds any.
CREATE FUNCTION identity_agrees_with_participant() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    subject uuid;
    person  participant%ROWTYPE;
BEGIN
    IF TG_TABLE_NAME = 'participant' THEN
        subject := NEW.id;
    ELSE
        subject := NEW.participant_id;
    END IF;
    SELECT * INTO person FROM participant WHERE id = subject;
    IF (person.identity_kind = 'ANONYMOUS' OR person.status = 'MERGED')
       AND (EXISTS (SELECT FROM personal_identity WHERE participant_id = subject)
            OR EXISTS (SELECT FROM personal_number WHERE participant_id = subject)) THEN
        RAISE EXCEPTION 'participant % may have neither name nor number', subject
            USING ERRCODE = 'check_violation', CONSTRAINT = 'identity_only_of_the_named';
    END IF;
    IF person.identity_kind = 'ANONYMOUS' AND EXISTS (
        SELECT FROM hand_off WHERE participant_id IN (SELECT participant_with_absorbed(subject))
           AND num_nonnulls(giving_unit_id, receiving_unit_id, contact_unit_id, municipality) > 0) THEN
        RAISE EXCEPTION 'a hand-off of participant % names a place', subject
            USING ERRCODE = 'check_violation', CONSTRAINT = 'hand_off_of_anonymous_names_no_place';
    END IF;
    IF EXISTS (SELECT FROM personal_number
                WHERE participant_id = subject AND superseded_at IS NULL AND kind <> person.identity_kind) THEN
        RAISE EXCEPTION 'the present number of participant % is of another kind', subject
            USING ERRCODE = 'check_violation', CONSTRAINT = 'identity_kind_is_that_of_present_number';
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER identity_agrees_with_participant
    AFTER UPDATE ON participant DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN ((OLD.identity_kind, OLD.status) IS DISTINCT FROM (NEW.identity_kind, NEW.status))
    EXECUTE FUNCTION identity_agrees_with_participant();

CREATE CONSTRAINT TRIGGER name_agrees_with_participant
    AFTER INSERT OR UPDATE ON personal_identity DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION identity_agrees_with_participant();

CREATE CONSTRAINT TRIGGER number_agrees_with_participant
    AFTER INSERT OR UPDATE ON personal_number DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION identity_agrees_with_participant();

-- R4.3: of a protected person's consent parties and dates remain; anybody else's names what it covers (R3.2).
ALTER TABLE consent
    DROP CONSTRAINT consent_data_categories_check,
    ADD CONSTRAINT consent_data_categories_check CHECK (cardinality(data_categories) <= 20);

CREATE FUNCTION consent_names_what_it_covers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF cardinality(NEW.data_categories) = 0 AND NOT participant_is_anonymous(NEW.participant_id) THEN
        RAISE EXCEPTION 'consent % covers nothing', NEW.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'consent_names_what_it_covers';
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER consent_names_what_it_covers
    AFTER INSERT OR UPDATE ON consent DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION consent_names_what_it_covers();

CREATE FUNCTION hand_off_of_anonymous_names_no_place() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM hand_off WHERE id = NEW.id AND num_nonnulls(giving_unit_id, receiving_unit_id, contact_unit_id, municipality) > 0)
       AND participant_is_anonymous(NEW.participant_id) THEN
        RAISE EXCEPTION 'hand-off % names a place of an anonymous participant', NEW.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'hand_off_of_anonymous_names_no_place';
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER hand_off_of_anonymous_names_no_place
    AFTER INSERT OR UPDATE ON hand_off DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION hand_off_of_anonymous_names_no_place();
