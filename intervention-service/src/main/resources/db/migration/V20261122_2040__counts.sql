-- How many took part on a day in a count-only intervention; nothing is known of each of them (R5.1, R6.6).
create table person_count (
    id                 uuid primary key,
    intervention_id    uuid not null,
    -- always this value: with the foreign key it keeps counts away from interventions that register persons
    measurement_method text not null default 'COUNT_ONLY' check (measurement_method = 'COUNT_ONLY'),
    occurred_on        date not null,
    persons            integer not null check (persons between 0 and 1000000),
    supersedes         uuid,
    recorded_at        timestamptz not null,
    recorded_by        text not null,
    foreign key (intervention_id, measurement_method) references intervention (id, measurement_method),
    unique (id, intervention_id),
    -- a correction is of a count of the same intervention
    foreign key (supersedes, intervention_id) references person_count (id, intervention_id),
    -- and two corrections of one count would both be true: the second corrects the first correction
    constraint superseded_once unique (supersedes)
);

create index person_count_of_intervention on person_count (intervention_id, id);

-- R3.8: a correction is a new fact
create trigger counts_are_added_only
    before update or delete on person_count
    for each row execute function refuse_rewriting();
