-- What the owners announced, kept as they announced it. A row says what was true (valid time: the dates) and when the
-- owner recorded it (recorded_at), so that a report can be taken as of any moment (R6.3). Rows are only ever added: of
-- one thing's facts the one with the highest sequence holds. Nothing here refers to another table, because facts of
-- different topics arrive in any order; they meet when they are read.

create table association_fact (
    association_id uuid        not null,
    sequence       bigint      not null check (sequence >= 0),
    recorded_at    timestamptz not null,
    code           text        not null check (code ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
    name           text        not null check (name <> ''),
    primary key (association_id, sequence)
);
create index association_fact_by_code on association_fact (code, sequence desc);

create table intervention_fact (
    intervention_id    uuid        not null,
    sequence           bigint      not null check (sequence >= 0),
    recorded_at        timestamptz not null,
    association        text        not null,
    name               text        not null check (name <> ''),
    direction          text        not null,
    measurement_method text        not null,
    carried_out_by     text[]      not null,
    starts_on          date        not null,
    ends_on            date        check (ends_on >= starts_on),
    primary key (intervention_id, sequence),
    constraint structural_is_count_only check (direction <> 'STRUCTURAL' or measurement_method = 'COUNT_ONLY')
);
create index intervention_fact_by_association on intervention_fact (association);

create table count_fact (
    count_id        uuid        not null,
    sequence        bigint      not null check (sequence >= 0),
    recorded_at     timestamptz not null,
    intervention_id uuid        not null,
    occurred_on     date        not null,
    persons         integer     not null check (persons >= 0),
    primary key (count_id, sequence)
);
create index count_fact_by_intervention on count_fact (intervention_id, occurred_on);

create table start_fact (
    participation_id uuid        not null,
    sequence         bigint      not null check (sequence >= 0),
    recorded_at      timestamptz not null,
    intervention_id  uuid        not null,
    association      text        not null,
    started_on       date        not null,
    anonymous        boolean     not null,
    sex              text,
    budget_year      integer,
    referred_by      text,
    education_level  text,
    situation        jsonb,
    primary key (participation_id, sequence),
    -- R3.4: of an anonymous person sex and budget year are kept, and nothing else.
    constraint anonymous_stays_anonymous
        check (not anonymous or (referred_by is null and education_level is null and situation is null))
);
create index start_fact_by_association on start_fact (association, started_on);
create index start_fact_by_intervention on start_fact (intervention_id, started_on);

create table end_fact (
    participation_id uuid        not null,
    sequence         bigint      not null check (sequence >= 0),
    recorded_at      timestamptz not null,
    intervention_id  uuid        not null,
    ended_on         date        not null,
    exit_reason      text        not null,
    next_step        text        not null,
    voided           boolean     not null,
    works_as         text[]      not null,
    studies          boolean     not null,
    registered_at_af boolean     not null,
    situation        jsonb       not null,
    primary key (participation_id, sequence)
);
comment on column end_fact.works_as is 'kinds of work of more than 0 percent, sorted, so that equal sets are equal';

create function refuse_change() returns trigger language plpgsql as
$$
begin
    raise exception 'facts are only added: a later fact supersedes (R3.8)' using errcode = 'restrict_violation';
end
$$;

create trigger added_only before update or delete on association_fact
    for each row execute function refuse_change();
create trigger added_only before update or delete on intervention_fact
    for each row execute function refuse_change();
create trigger added_only before update or delete on count_fact
    for each row execute function refuse_change();
create trigger added_only before update or delete on start_fact
    for each row execute function refuse_change();
create trigger added_only before update or delete on end_fact
    for each row execute function refuse_change();
