-- What an association says itself: what counts as success, what it aims at, and what it asks. Rows are only ever added: of
-- one thing's versions the highest holds, and a report as of an earlier moment goes on with the one that held then (R6.4).

alter table success_definition
    add column association text,
    add column recorded_at timestamptz not null default '-infinity',
    add column recorded_by text        not null default 'handslag',
    add constraint never_in_force_before_it_was_said check (in_force_from >= recorded_at);
alter table success_definition
    alter column recorded_at drop default,
    alter column recorded_by drop default;
comment on column success_definition.association is 'whose it is; missing of those that hold for the nation';

create table goal (
    id            uuid        not null,
    version       integer     not null check (version > 0),
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    association   text        not null,
    scope         text        not null check (scope in ('ASSOCIATION', 'PROGRAMME', 'INTERVENTION')),
    scope_id      text        not null,
    title_sv      text        not null check (title_sv <> ''),
    title_en      text        not null check (title_en <> ''),
    measure       text        not null
        check (measure in ('RESULT_PERCENT', 'RESULT_COUNT', 'PERSONS', 'PARTICIPATIONS', 'KRONOR')),
    target        bigint      not null check (target > 0),
    definition_id text,
    categories    text[]      not null,
    first_day     date        not null,
    last_day      date        not null check (last_day >= first_day),
    dropped       boolean     not null,
    primary key (id, version),
    constraint results_need_a_definition
        check ((measure in ('RESULT_PERCENT', 'RESULT_COUNT')) = (definition_id is not null)),
    constraint results_need_categories check ((definition_id is not null) = (cardinality(categories) > 0)),
    constraint a_percentage_is_at_most_all check (measure <> 'RESULT_PERCENT' or target <= 100)
);
create index goal_by_association on goal (association, id, version);
create index goal_by_scope on goal (scope, scope_id);
comment on column goal.target is 'percent, a number, or whole kronor, as the measure says';
create trigger added_only before update or delete on goal for each row execute function refuse_change();

create table indicator_set (
    code        text        not null check (code ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
    version     integer     not null check (version > 0),
    recorded_at timestamptz not null,
    recorded_by text        not null,
    association text,
    level       text        not null check (level in ('PARTICIPANT', 'STAFF', 'MANAGER', 'REFERRER')),
    occasions   text[]      not null check (cardinality(occasions) > 0),
    title_sv    text        not null check (title_sv <> ''),
    title_en    text        not null check (title_en <> ''),
    questions   jsonb       not null check (jsonb_array_length(questions) > 0),
    primary key (code, version),
    constraint occasions_are_known
        check (occasions <@ array['START', 'END', 'FOLLOW_UP_6', 'FOLLOW_UP_12', 'OTHER'])
);
create trigger added_only before update or delete on indicator_set for each row execute function refuse_change();

-- Which answers have been given, so that answers given anew for the same occasion take the place of the former. What was
-- answered is not here: it goes out as an event, and comes back as a fact.
create table indicator_sheet (
    id               uuid        not null primary key,
    indicator_set    text        not null,
    intervention_id  uuid        not null,
    participation_id uuid,
    occasion         text        not null,
    revision         bigint      not null check (revision >= 0),
    recorded_at      timestamptz not null,
    recorded_by      text        not null
);
create unique index indicator_sheet_once on indicator_sheet (participation_id, indicator_set, occasion)
    where participation_id is not null and occasion <> 'OTHER';
