-- Still in work or study? (R6.9) Null if nobody told: also of those who answered.
ALTER TABLE follow_up
    ADD COLUMN in_work_or_study boolean,
    ADD CONSTRAINT follow_up_told_by_who_answered
        CHECK (in_work_or_study IS NULL OR answer IS NOT DISTINCT FROM 'ANSWERED');
