-- What the fixture's event handler did, in the order in which it did it.
create table effect (
    id       bigint generated always as identity primary key,
    event_id uuid   not null,
    key      text   not null,
    sequence bigint not null check (sequence < 1000)
);
