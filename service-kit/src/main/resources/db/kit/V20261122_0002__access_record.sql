-- Who saw, or was refused, what of whom (R3.7). Written and committed before the data leaves; never changed.
create table access_record (
    id uuid primary key,
    at timestamptz not null,
    agency text not null,
    client text not null,
    subject text not null,
    participant_id uuid not null,
    action text not null check (action ~ '^[a-z][a-z0-9-]*$'),
    basis text not null,
    consent_id uuid,
    outcome text not null check (outcome in ('GRANTED', 'DENIED')),
    trace_id text not null,
    check (outcome = 'GRANTED' or consent_id is null)
);

-- A person may ask who has seen what is held about them.
create index access_record_participant on access_record (participant_id, at, id);
