-- Within the agency that answers for a participant, the unit that works with them (R3.6). Of one that is closed it is the
-- unit that closed. It tells where a person is: of the anonymous none is kept (R3.4, R4.3).
ALTER TABLE participant ADD COLUMN responsible_unit_id uuid;
ALTER TABLE participant ADD CONSTRAINT participant_unit_of_the_named CHECK (
    responsible_unit_id IS NULL OR (identity_kind <> 'ANONYMOUS' AND status <> 'MERGED'));

-- A caseworker's list: those of the own unit, and those of no unit, merged in their order.
CREATE INDEX participant_of_unit ON participant (responsible_agency, responsible_unit_id, registered_at, id)
    WHERE status = 'OPEN' AND responsible_unit_id IS NOT NULL;
CREATE INDEX participant_of_no_unit ON participant (responsible_agency, registered_at, id)
    WHERE status = 'OPEN' AND responsible_unit_id IS NULL;

-- Whether it is another unit of this agency than one's own that works with the participant. Never, if the agency has
-- nothing to do with them: then its units do not decide.
CREATE FUNCTION in_another_unit(subject uuid, whose text, own uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (
        SELECT FROM participant
         WHERE id = subject AND responsible_unit_id IS NOT NULL AND responsible_unit_id IS DISTINCT FROM own
           AND (responsible_agency = whose OR (status = 'CLOSED' AND EXISTS (
                SELECT FROM closing WHERE participant_id = subject AND reopened_at IS NULL AND agency = whose))))
$$;
