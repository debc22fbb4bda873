-- Why somebody is to be looked at again, if it is not for time: an association that became known late.
ALTER TABLE watch_review ADD COLUMN cause text;

CREATE INDEX participant_of_municipality ON participant (municipality) WHERE status = 'OPEN' AND municipality IS NOT NULL;
CREATE INDEX hand_off_without_association ON hand_off (municipality) WHERE ended_at IS NULL AND association IS NULL;
