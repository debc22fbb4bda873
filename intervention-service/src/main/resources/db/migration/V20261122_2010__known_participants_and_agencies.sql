-- Local views of what other services own, fed by their events alone: no service asks another on the write path.

-- No name, no number, no municipality: only what in-registration needs.
create table known_participant (
    participant_id     uuid primary key,
    -- an anonymous participant must not be linked to a participation (R3.4)
    identity_kind      text not null check (identity_kind in ('PERSONNUMMER', 'SAMORDNINGSNUMMER', 'ANONYMOUS')),
    responsible_agency text not null,
    changed_at         timestamptz not null
);

create table known_agency (
    code       text primary key check (code ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and length(code) <= 40),
    changed_at timestamptz not null
);
