-- What reports tell apart: programmes, money, where an intervention is carried out, who is the same person, and the
-- answers to an association's own questions.
alter table association_fact add column municipalities text[] not null default '{}';

alter table intervention_fact
    add column programme_id      uuid,
    add column precise_direction text,
    add column esf_funded        boolean not null default false,
    add column municipalities    text[]  not null default '{}',
    add column target_groups     text[]  not null default '{}';
create index intervention_fact_by_programme on intervention_fact (programme_id) where programme_id is not null;

create table programme_fact (
    programme_id         uuid        not null,
    sequence             bigint      not null check (sequence >= 0),
    recorded_at          timestamptz not null,
    code                 text        not null,
    name                 text        not null check (name <> ''),
    associations         text[]      not null,
    starts_on            date        not null,
    ends_on              date        check (ends_on >= starts_on),
    planned_participants integer     check (planned_participants >= 0),
    total_kronor         bigint      check (total_kronor >= 0),
    esf_kronor           bigint      check (esf_kronor between 0 and total_kronor),
    primary key (programme_id, sequence)
);
create trigger added_only before update or delete on programme_fact
    for each row execute function refuse_change();

create table budget_fact (
    budget_id            uuid        not null,
    sequence             bigint      not null check (sequence >= 0),
    recorded_at          timestamptz not null,
    intervention_id      uuid        not null,
    year                 integer     not null,
    type                 text        not null,
    planned_participants integer     check (planned_participants >= 0),
    budget_kronor        bigint      check (budget_kronor >= 0),
    actual_kronor        bigint      check (actual_kronor >= 0),
    primary key (budget_id, sequence)
);
create index budget_fact_by_intervention on budget_fact (intervention_id, year);
create trigger added_only before update or delete on budget_fact
    for each row execute function refuse_change();

alter table start_fact
    add column participant_id uuid,
    add column age_at_start   integer check (age_at_start between 0 and 130),
    add column answers        jsonb,
    -- R3.4, as for the other columns
    add constraint anonymous_is_nobody
        check (not anonymous or (participant_id is null and age_at_start is null and answers is null));
comment on column start_fact.participant_id is 'tells only which participations are of one person (R6.1)';

alter table end_fact
    add column answers jsonb,
    add constraint no_answers_to_a_mistake check (not voided or answers is null);
