-- Whom a participant turned out to be. What was registered under the id that ended stays as it was registered; the person
-- is counted once all the same.
alter table known_participant
    add merged_into uuid,
    add constraint never_merged_into_itself check (merged_into <> participant_id);

create index known_participant_by_survivor on known_participant (merged_into) where merged_into is not null;
