-- How many took part on a day in a count-only intervention; nothing is known of each of them (R5.1, R6.6).
create table person_count (
    id                 uuid not null,
    -- R3.8: a correction is a new row under the same id; the one with the highest revision holds
    revision           integer not null check (revision >= 0),
    intervention_id    uuid not null,
    -- always this value: with the foreign key it keeps counts away from interventions that register persons
    measurement_method text not null default 'COUNT_ONLY' check (measurement_method = 'COUNT_ONLY'),
    occurred_on        date not null,
    persons            integer not null check (persons between 0 and 1000000),
    recorded_at        timestamptz not null,
    recorded_by        text not null,
    primary key (id, revision),
    foreign key (intervention_id, measurement_method) references intervention (id, measurement_method)
);

create index person_count_of_intervention on person_count (intervention_id, id, revision desc);

create trigger counts_are_added_only
    before update or delete on person_count
    for each row execute function refuse_rewriting();
