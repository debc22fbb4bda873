-- The events that took effect here. Never pruned: forgetting one would let it take effect again when a topic is re-read.
create table inbox_seen (
    event_id uuid primary key,
    seen_at  timestamptz not null default now()
);

-- Records that could not take effect yet, and those of the same key behind them, in the order of the topic.
create table parked_record (
    id          bigint generated always as identity primary key,
    topic       text        not null,
    partition   integer     not null,
    log_offset  bigint      not null,
    record_key  text,
    headers     jsonb       not null,
    value       bytea,
    error       text        not null,
    attempts    integer     not null check (attempts >= 0),
    parked_at   timestamptz not null,
    next_try_at timestamptz not null,
    constraint parked_record_position unique (topic, partition, log_offset)
);

create index parked_record_by_key on parked_record (topic, record_key, log_offset);
