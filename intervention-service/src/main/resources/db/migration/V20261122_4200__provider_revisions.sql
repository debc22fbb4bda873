-- R3.8, R6.3: each state of a provider is kept with the time it was recorded.
create table provider_revision (
    provider_id  uuid not null references provider (id),
    version      integer not null,
    name         text not null,
    municipality text,
    recorded_at  timestamptz not null,
    recorded_by  text not null,
    primary key (provider_id, version)
);

insert into provider_revision (provider_id, version, name, municipality, recorded_at, recorded_by)
select id, version, name, municipality, recorded_at, recorded_by from provider;

create trigger provider_revisions_are_added_only
    before update or delete on provider_revision
    for each row execute function refuse_rewriting();
