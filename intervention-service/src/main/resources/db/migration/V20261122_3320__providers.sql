-- An organisation that carries out activities for an association (utförare). No organisation number: that of a sole
-- trader is a personal number.
create table provider (
    id           uuid primary key,
    association  text not null references association (code),
    name         text not null check (length(name) between 1 and 200),
    -- where it has its seat, four digits
    municipality text check (municipality ~ '^[0-9]{4}$'),
    recorded_at  timestamptz not null,
    recorded_by  text not null,
    version      integer not null,
    unique (association, name),
    -- what agreements point at, so that none is with another association's provider
    unique (id, association)
);

-- the list of one association's providers, page by page
create index provider_of_association on provider (association, id);

alter table intervention add unique (id, association);

-- What an association has agreed on with a provider: for one intervention or for its part of a programme.
create table agreement (
    id              uuid primary key,
    association     text not null,
    provider_id     uuid not null,
    intervention_id uuid,
    programme_id    uuid,
    starts_on       date not null,
    ends_on         date,
    amount_kronor   bigint not null check (amount_kronor between 0 and 100000000000),
    places          integer check (places between 1 and 100000),
    recorded_at     timestamptz not null,
    recorded_by     text not null,
    version         integer not null,
    constraint agreement_ends_after_it_starts check (ends_on >= starts_on),
    constraint for_an_intervention_or_a_programme check ((intervention_id is null) <> (programme_id is null)),
    constraint agreement_with_own_provider
        foreign key (provider_id, association) references provider (id, association),
    constraint agreement_for_own_intervention
        foreign key (intervention_id, association) references intervention (id, association),
    constraint agreement_in_own_programme
        foreign key (programme_id, association) references programme_association (programme_id, association)
);

-- the lists, page by page
create index agreement_with_provider on agreement (provider_id, id);
create index agreement_for_intervention on agreement (intervention_id, id) where intervention_id is not null;
create index agreement_in_programme on agreement (programme_id, id) where programme_id is not null;

-- R3.8, R6.3: each state is kept with the time it was recorded.
create table agreement_revision (
    agreement_id  uuid not null references agreement (id),
    version       integer not null,
    starts_on     date not null,
    ends_on       date,
    amount_kronor bigint not null,
    places        integer,
    recorded_at   timestamptz not null,
    recorded_by   text not null,
    primary key (agreement_id, version)
);

create trigger agreement_revisions_are_added_only
    before update or delete on agreement_revision
    for each row execute function refuse_rewriting();
