-- Facts on their way to Kafka: written in the transaction that made them true, deleted when the broker has them.
create table outbox (
    id            bigint generated always as identity primary key,
    event_id      uuid        not null unique,
    topic         text        not null,
    partition_key text        not null,
    headers       jsonb       not null,
    payload       text        not null,
    published_at  timestamptz not null default now(),
    -- A row that the broker will never take is parked: it stops its own key only. Set both to null to try it again.
    parked_at     timestamptz,
    error         text,
    constraint outbox_parked_has_error check ((parked_at is null) = (error is null))
)
-- Rows live for milliseconds: vacuum by number, not by a share of a table that is nearly empty.
with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_insert_threshold = -1);

create index outbox_parked on outbox (topic, partition_key, id) where parked_at is not null;
