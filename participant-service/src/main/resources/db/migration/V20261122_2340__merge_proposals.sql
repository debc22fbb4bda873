-- That two participants are one person is said by the agency of one and confirmed by the agency of the other (R4.1).
CREATE TABLE merge_proposal (
    id          uuid        PRIMARY KEY,
    absorbed_id uuid        NOT NULL REFERENCES participant (id),
    survivor_id uuid        NOT NULL REFERENCES participant (id),
    proposed_by text        NOT NULL CHECK (proposed_by ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
    proposed_at timestamptz NOT NULL,
    state       text        NOT NULL CHECK (state IN ('PROPOSED', 'CONFIRMED', 'REFUSED')),
    answered_by text        CHECK (answered_by ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
    answered_at timestamptz,
    reason      text,
    version     bigint      NOT NULL,

    CONSTRAINT merge_proposal_is_about_two CHECK (absorbed_id <> survivor_id),
    CONSTRAINT merge_proposal_answered_by_somebody CHECK (
        (state = 'PROPOSED') = (answered_at IS NULL) AND (answered_at IS NULL) = (answered_by IS NULL)),
    CONSTRAINT merge_proposal_refused_says_why CHECK ((state = 'REFUSED') = (reason IS NOT NULL))
);

CREATE UNIQUE INDEX merge_proposal_one_open ON merge_proposal (absorbed_id) WHERE state = 'PROPOSED';
CREATE INDEX merge_proposal_of_survivor ON merge_proposal (survivor_id, proposed_at, id);
CREATE INDEX merge_proposal_of_absorbed ON merge_proposal (absorbed_id, proposed_at, id);

-- Nobody is merged by one agency alone. Judged at commit.
CREATE FUNCTION participant_merge_was_confirmed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM merge_proposal
                    WHERE absorbed_id = NEW.id AND survivor_id = NEW.merged_into AND state = 'CONFIRMED') THEN
        RAISE EXCEPTION 'nobody has confirmed the merge of participant %', NEW.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'participant_merge_was_confirmed';
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER participant_merge_was_confirmed
    AFTER UPDATE ON participant DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.status = 'MERGED') EXECUTE FUNCTION participant_merge_was_confirmed();

-- Whom a participant goes on as, however many merges away; itself, if it was not merged.
CREATE FUNCTION participant_survivor(subject uuid) RETURNS uuid LANGUAGE sql STABLE AS $$
    WITH RECURSIVE person AS (
        SELECT id, merged_into FROM participant WHERE id = subject
        UNION ALL
        SELECT survivor.id, survivor.merged_into
          FROM participant survivor JOIN person ON survivor.id = person.merged_into)
    SELECT id FROM person WHERE merged_into IS NULL
$$;

INSERT INTO code (list, code, term_sv, term_en, by_hand) VALUES
    ('merge-refusal-reasons', 'NOT_THE_SAME_PERSON', 'Inte samma person', 'Not the same person', true),
    ('merge-refusal-reasons', 'NOT_ESTABLISHED', 'Identiteten är inte styrkt', 'The identity is not established', true),
    ('merge-refusal-reasons', 'OTHER', 'Annan orsak', 'Other reason', true),
    ('merge-refusal-reasons', 'MERGED_OTHERWISE', 'Sammanförda på annat sätt', 'Merged in another way', false),
    ('drop-reasons', 'MERGED', 'Flyttat till den sammanförda planeringen', 'Moved to the merged plan', false);
