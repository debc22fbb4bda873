-- Equality on a uuid inside a GiST index, which the keys over time need.
create extension if not exists btree_gist;

create table intervention (
    id                 uuid primary key,
    -- R5.2: exactly one association; a joint intervention is one per association
    association        text not null references association (code),
    direction          text not null check (direction in ('INDIVIDUAL', 'STRUCTURAL')),
    measurement_method text not null check (measurement_method in ('PERSONAL_OR_ANONYMOUS', 'COUNT_ONLY')),
    name               text not null check (length(name) between 1 and 200),
    starts_on          date not null,
    -- the last day; absent: until further notice
    ends_on            date,
    during             daterange not null generated always as (daterange(starts_on, ends_on, '[]')) stored,
    recorded_at        timestamptz not null,
    recorded_by        text not null,
    version            integer not null,
    -- R5.1
    constraint structural_is_count_only check (direction = 'INDIVIDUAL' or measurement_method = 'COUNT_ONLY'),
    constraint ends_after_it_starts check (ends_on >= starts_on),
    -- what participations and counts point at, so that neither can hang on an intervention of the other method
    unique (id, measurement_method),
    -- what participations point at, so that none lies outside its intervention's period
    unique (id, during without overlaps)
);

-- the list of one association's interventions, page by page
create index intervention_of_association on intervention (association, id);

-- R5.1: what an intervention is never changes; a mixed one is two. The code has no way to, this is for all other ways.
create function refuse_change_of_kind() returns trigger language plpgsql as $$
begin
    raise exception 'direction, measurement method and association of an intervention never change'
        using errcode = 'check_violation';
end $$;

create trigger intervention_kind_is_fixed
    before update of direction, measurement_method, association on intervention
    for each row
    when (old.direction <> new.direction
        or old.measurement_method <> new.measurement_method
        or old.association <> new.association)
    execute function refuse_change_of_kind();

create table intervention_agency (
    intervention_id uuid not null references intervention (id),
    agency          text not null references known_agency (code),
    primary key (intervention_id, agency)
);

-- the list of one agency's interventions, page by page
create index intervention_of_agency on intervention_agency (agency, intervention_id);

-- R6.3, R3.8: each state of name and dates is kept with the time it was recorded; nothing is overwritten.
create table intervention_revision (
    intervention_id uuid not null references intervention (id),
    version         integer not null,
    name            text not null,
    starts_on       date not null,
    ends_on         date,
    recorded_at     timestamptz not null,
    recorded_by     text not null,
    primary key (intervention_id, version)
);

create function refuse_rewriting() returns trigger language plpgsql as $$
begin
    raise exception 'facts in % are added, never changed or removed', tg_table_name
        using errcode = 'check_violation';
end $$;

create trigger revisions_are_added_only
    before update or delete on intervention_revision
    for each row execute function refuse_rewriting();
