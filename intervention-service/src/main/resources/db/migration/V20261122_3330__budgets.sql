create table code_budget_type partition of code for values in ('budget-type');

insert into code_list (name, title_sv, title_en) values ('budget-type', 'Kostnadsslag', 'Kind of cost');

insert into code (list, position, code, label_sv, label_en, read_in_source) values
    ('budget-type', 1, 'INSATS_COST',     'Insatskostnad',              'Cost of an intervention',             true),
    ('budget-type', 2, 'ESF_INSATS_COST', 'ESF insatskostnad',          'Cost of an intervention paid by ESF', true),
    ('budget-type', 3, 'ADMIN_COST',      'Administrativa kostnader',   'Cost of administration',              true);

alter table intervention add unique (id, esf_funded);

-- R5.3: money and persons of an intervention, calendar year and type. R3.8: a correction is a new row with the next
-- revision; the highest holds.
create table budget (
    -- the same for all revisions of an intervention, year and type
    id                   uuid not null,
    revision             integer not null check (revision > 0),
    intervention_id      uuid not null references intervention (id),
    year                 integer not null check (year between 2000 and 2199),
    type                 text not null check (type in ('INSATS_COST', 'ESF_INSATS_COST')),
    -- with the foreign key it keeps ESF money away from interventions that are not funded by it
    needs_esf            boolean generated always as (case when type = 'ESF_INSATS_COST' then true end) stored,
    planned_participants integer check (planned_participants between 0 and 10000000),
    budget_kronor        bigint check (budget_kronor between 0 and 100000000000),
    actual_kronor        bigint check (actual_kronor between 0 and 100000000000),
    recorded_at          timestamptz not null,
    recorded_by          text not null,
    primary key (intervention_id, year, type, revision),
    unique (id, revision),
    constraint esf_money_for_esf_interventions
        foreign key (intervention_id, needs_esf) references intervention (id, esf_funded)
);

create trigger budgets_are_added_only
    before update or delete on budget
    for each row execute function refuse_rewriting();

-- The association's own administration (ADMIN_COST), by calendar year.
create table administration_budget (
    association   text not null references association (code),
    revision      integer not null check (revision > 0),
    year          integer not null check (year between 2000 and 2199),
    budget_kronor bigint check (budget_kronor between 0 and 100000000000),
    actual_kronor bigint check (actual_kronor between 0 and 100000000000),
    recorded_at   timestamptz not null,
    recorded_by   text not null,
    primary key (association, year, revision)
);

create trigger administration_budgets_are_added_only
    before update or delete on administration_budget
    for each row execute function refuse_rewriting();
