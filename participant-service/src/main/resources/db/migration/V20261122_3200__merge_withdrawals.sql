-- A proposal can be taken back by the side that made it.
ALTER TABLE merge_proposal DROP CONSTRAINT merge_proposal_state_check;
ALTER TABLE merge_proposal ADD CONSTRAINT merge_proposal_state_check
    CHECK (state IN ('PROPOSED', 'CONFIRMED', 'REFUSED', 'WITHDRAWN'));
