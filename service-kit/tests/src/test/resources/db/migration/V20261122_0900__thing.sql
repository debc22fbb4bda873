create table thing (
    id uuid primary key,
    version bigint not null,
    name text not null unique,
    kind text not null,
    made_at timestamptz not null
);
create index thing_made_at on thing (made_at, id);
