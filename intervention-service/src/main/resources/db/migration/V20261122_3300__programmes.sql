-- A programme or project groups interventions of one or more associations (R5.2).
create table programme (
    id                   uuid primary key,
    -- for people; the id is for machines
    code                 text not null unique check (code ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and length(code) <= 40),
    name                 text not null check (length(name) between 1 and 200),
    -- an organisation's name; it need be neither an agency nor one that carries anything out
    owner                text not null check (length(owner) between 1 and 200),
    starts_on            date not null,
    ends_on              date,
    planned_participants integer check (planned_participants between 0 and 10000000),
    total_kronor         bigint check (total_kronor between 0 and 100000000000),
    esf_kronor           bigint check (esf_kronor >= 0),
    recorded_at          timestamptz not null,
    recorded_by          text not null,
    version              integer not null,
    constraint programme_ends_after_it_starts check (ends_on >= starts_on),
    constraint esf_is_a_part_of_the_total check
        (esf_kronor is null or (total_kronor is not null and esf_kronor <= total_kronor))
);

create table programme_association (
    programme_id uuid not null references programme (id),
    association  text not null references association (code),
    primary key (programme_id, association)
);

-- the list of one association's programmes, page by page
create index programme_of_association on programme_association (association, programme_id);

-- R3.8, R6.3: each state is kept with the time it was recorded.
create table programme_revision (
    programme_id         uuid not null references programme (id),
    version              integer not null,
    name                 text not null,
    owner                text not null,
    associations         text[] not null,
    starts_on            date not null,
    ends_on              date,
    planned_participants integer,
    total_kronor         bigint,
    esf_kronor           bigint,
    recorded_at          timestamptz not null,
    recorded_by          text not null,
    primary key (programme_id, version)
);

create trigger programme_revisions_are_added_only
    before update or delete on programme_revision
    for each row execute function refuse_rewriting();
