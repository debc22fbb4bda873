-- The answers to commands that carried an Idempotency-Key, so that a repeated request gets the first answer again.
create table idempotency_key (
    client text not null check (length(client) between 1 and 255),
    key text not null check (length(key) between 1 and 64),
    -- HMAC-SHA256 of the request, base64url: with a plain hash, a personal number in the body could be found by trying.
    fingerprint text not null check (length(fingerprint) = 43),
    status smallint not null check (status between 200 and 299),
    headers jsonb not null,
    body text,
    expires_at timestamptz not null,
    primary key (client, key)
);

create index idempotency_key_expires_at on idempotency_key (expires_at);
