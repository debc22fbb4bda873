-- Many participations in one file. What is kept of it are the fields of its rows, until they are worked through; nothing
-- in them is free text or a number.
create table participation_import (
    id          uuid primary key,
    -- the agency that carries the interventions out, and whose participant manager sent the file
    agency      text not null,
    media_type  text not null check (media_type in ('text/csv', 'application/x-ndjson')),
    -- true: every row is judged and nothing is registered
    dry_run     boolean not null,
    state       text not null check (state in ('RECEIVING', 'QUEUED', 'RUNNING', 'DONE', 'BROKEN_OFF')),
    total       integer not null,
    good        integer not null,
    bad         integer not null,
    -- rows whose external reference was registered by an import before
    already     integer not null,
    -- the row that was worked on last
    last_row    integer not null,
    -- when it last got on
    worked_at   timestamptz not null,
    finished_at timestamptz,
    recorded_at timestamptz not null,
    recorded_by text not null,
    version     integer not null,
    constraint no_row_counts_twice check (good + bad + already <= total),
    constraint done_with_all check (state <> 'DONE' or (good + bad + already = total and finished_at is not null))
);

create index participation_import_open on participation_import (worked_at) where state in ('RECEIVING', 'QUEUED', 'RUNNING');

create table import_row (
    import_id  uuid not null references participation_import (id),
    row_number integer not null,
    reference  text not null,
    content    jsonb not null,
    primary key (import_id, row_number),
    constraint once_in_a_file unique (import_id, reference)
);

create table import_error (
    import_id  uuid not null references participation_import (id),
    row_number integer not null,
    number     integer not null,
    problem    text not null,
    place      text not null,
    detail     text not null,
    primary key (import_id, row_number, number)
);

-- Nothing twice: what an association's reference stands for, for ever.
create table import_reference (
    association      text not null references association (code),
    reference        text not null check (length(reference) between 1 and 64),
    participation_id uuid not null unique references participation (id),
    import_id        uuid not null references participation_import (id),
    primary key (association, reference)
);

create trigger references_are_added_only
    before update or delete on import_reference
    for each row execute function refuse_rewriting();

-- Who would be in an intervention if a dry run were none, so that it says what the true run will say.
create table import_claim (
    import_id       uuid not null references participation_import (id),
    participant_id  uuid not null,
    intervention_id uuid not null,
    primary key (import_id, participant_id, intervention_id)
);
