-- A gathering of a group in an intervention (R5.8).
create table group_session (
    id                  uuid primary key,
    intervention_id     uuid not null,
    -- always this value: who is there is registered by participation
    measurement_method  text not null default 'PERSONAL_OR_ANONYMOUS'
                        check (measurement_method = 'PERSONAL_OR_ANONYMOUS'),
    held_on             date not null,
    -- wall time in Sweden
    starts_at           time not null,
    ends_at             time not null,
    -- what it is about, never who is there
    theme               text not null check (length(theme) between 1 and 100),
    -- how many times the attendance was written
    attendance_revision integer not null check (attendance_revision >= 0),
    recorded_at         timestamptz not null,
    recorded_by         text not null,
    version             integer not null,
    foreign key (intervention_id, measurement_method) references intervention (id, measurement_method),
    constraint session_ends_after_it_starts check (ends_at > starts_at)
);

create index group_session_of_intervention on group_session (intervention_id, held_on, id);

-- A fact about a person may be deleted by law (R3.8), but is never written over.
create function refuse_overwriting() returns trigger language plpgsql as $$
begin
    raise exception 'facts in % are added, never changed', tg_table_name using errcode = 'check_violation';
end $$;

-- Who was there. R3.8: a correction is a new row; the one with the highest revision holds.
create table attendance (
    session_id       uuid not null references group_session (id),
    participation_id uuid not null references participation (id),
    revision         integer not null check (revision > 0),
    -- WITHDRAWN: what was said before does not hold and nothing is said in its place
    status           text not null check (status in ('PRESENT', 'ABSENT', 'WITHDRAWN')),
    hours            numeric(4, 2) not null check (hours between 0 and 24),
    recorded_at      timestamptz not null,
    recorded_by      text not null,
    primary key (session_id, participation_id, revision),
    constraint hours_of_the_present check ((status = 'PRESENT') = (hours > 0))
);

create index attendance_of_participation on attendance (participation_id, session_id, revision desc);

create trigger attendance_is_never_overwritten before update on attendance
    for each row execute function refuse_overwriting();

-- R5.7: hours of a month that no session has. R3.8: the highest revision holds.
create table hours_entry (
    participation_id uuid not null references participation (id),
    month            date not null check (extract(day from month) = 1),
    revision         integer not null check (revision > 0),
    hours            numeric(5, 2) not null check (hours between 0 and 744),
    recorded_at      timestamptz not null,
    recorded_by      text not null,
    primary key (participation_id, month, revision)
);

create trigger hours_entries_are_never_overwritten before update on hours_entry
    for each row execute function refuse_overwriting();

-- R5.7: who answers for a month's hours. What is corrected after is signed again.
create table hours_sign_off (
    participation_id  uuid not null references participation (id),
    month             date not null check (extract(day from month) = 1),
    revision          integer not null check (revision > 0),
    hours             numeric(5, 2) not null check (hours between 0 and 744),
    signed_by_agency  text not null,
    -- the token's sub: a person, known to the agency's own directory
    signed_by_subject text not null,
    recorded_at       timestamptz not null,
    recorded_by       text not null,
    primary key (participation_id, month, revision)
);

create trigger sign_offs_are_never_overwritten before update on hours_sign_off
    for each row execute function refuse_overwriting();
