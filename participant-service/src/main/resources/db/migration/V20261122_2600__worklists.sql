-- Who at the receiver works with a hand-off: the subject of their token, never a name.
ALTER TABLE hand_off ADD COLUMN caseworker text CHECK (length(caseworker) BETWEEN 1 AND 100);

-- Each worklist in its two orders. Only what is open, and with all that a list is narrowed by, so that a page is found
-- in the index alone however much of the list the filter passes over.
DROP INDEX hand_off_to_us;
DROP INDEX hand_off_from_us;
CREATE INDEX hand_off_to_us_offered ON hand_off (receiving_agency, offered_at, id)
    INCLUDE (state, level, due_at, municipality, receiving_unit_id, caseworker) WHERE ended_at IS NULL;
CREATE INDEX hand_off_to_us_due ON hand_off (receiving_agency, due_at, id)
    INCLUDE (state, level, municipality, receiving_unit_id, caseworker) WHERE ended_at IS NULL;
CREATE INDEX hand_off_from_us_offered ON hand_off (giving_agency, offered_at, id)
    INCLUDE (state, level, due_at, municipality, giving_unit_id) WHERE ended_at IS NULL;
CREATE INDEX hand_off_from_us_due ON hand_off (giving_agency, due_at, id)
    INCLUDE (state, level, municipality, giving_unit_id) WHERE ended_at IS NULL;

-- What has been lifted: to a municipality's local group, and to an association's coordinator.
CREATE INDEX hand_off_lifted_to_group ON hand_off (municipality, offered_at, id) WHERE ended_at IS NULL AND level >= 2;
CREATE INDEX hand_off_lifted_to_coordinator ON hand_off (association, offered_at, id)
    WHERE ended_at IS NULL AND level = 3;
CREATE INDEX known_local_group_member_by_agency ON known_local_group_member (agency, municipality, unit_id);
