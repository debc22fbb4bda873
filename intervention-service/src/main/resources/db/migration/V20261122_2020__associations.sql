create table association (
    code        text primary key check (code ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and length(code) <= 40),
    -- the events' key: a code is for people, an id for machines
    id          uuid not null unique,
    name        text not null check (length(name) between 1 and 200),
    recorded_at timestamptz not null,
    recorded_by text not null,
    version     integer not null
);

create table association_municipality (
    association  text not null references association (code),
    -- the four digits of Statistics Sweden (kommunkod)
    municipality text not null check (municipality ~ '^[0-9]{4}$'),
    primary key (association, municipality)
);
