-- Nobody is responsible for a closed participant, so that no participation of theirs may start (S4).
alter table known_participant add column closed boolean not null default false;
