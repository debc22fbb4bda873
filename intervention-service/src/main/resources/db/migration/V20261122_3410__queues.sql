create table code_queue_exit_reason partition of code for values in ('queue-exit-reason');
create table code_turn_exception    partition of code for values in ('turn-exception');

alter table code_queue_exit_reason add unique (code);
alter table code_turn_exception    add unique (code);

insert into code_list (name, title_sv, title_en) values
    ('queue-exit-reason', 'Varför väntan på en plats tog slut',       'Why the wait for a place ended'),
    ('turn-exception',    'Varför någon fick en plats före sin tur', 'Why somebody got a place before their turn');

-- R5.4 is our own rule, so there is no source to read these in.
insert into code (list, position, code, label_sv, label_en, read_in_source) values
    ('queue-exit-reason',  1, 'STARTED',            'Fick plats och började',                   'Got a place and started',              false),
    ('queue-exit-reason',  2, 'PLACE_DECLINED',     'Tackade nej till plats',                   'Declined a place',                     false),
    ('queue-exit-reason',  3, 'OWN_INITIATIVE',     'Lämnar kön på eget initiativ',             'Leaves on own initiative',             false),
    ('queue-exit-reason',  4, 'CONSENT_WITHDRAWN',  'Återtaget samtycke',                       'Consent withdrawn',                    false),
    ('queue-exit-reason',  5, 'OTHER_INSATS',       'Går till annan eller ordinarie insats',    'Goes to another or an ordinary intervention', false),
    ('queue-exit-reason',  6, 'NOT_REACHED',        'Går inte att nå',                          'Cannot be reached',                    false),
    ('queue-exit-reason',  7, 'TOO_ILL',            'För sjuk för att delta',                   'Too ill to take part',                 false),
    ('queue-exit-reason',  8, 'MOVED',              'Flytt',                                    'Moved',                                false),
    ('queue-exit-reason',  9, 'DECEASED',           'Avliden',                                  'Deceased',                             false),
    ('queue-exit-reason', 10, 'CASE_CLOSED',        'Deltagaren är avslutad',                   'The participant is closed',            false),
    ('queue-exit-reason', 11, 'SAME_PERSON',        'Samma person väntar redan',                'The same person waits already',        false),
    ('queue-exit-reason', 12, 'WRONGLY_REGISTERED', 'Felregistrering',                          'Wrongly registered',                   false),
    ('queue-exit-reason', 13, 'OTHER',              'Annan orsak',                              'Other reason',                         false),

    ('turn-exception', 1, 'FITS_THIS_PLACE',   'Platsen passar just den här personen',          'The place fits this very person',       false),
    ('turn-exception', 2, 'URGENT_NEED',       'Behovet kan inte vänta',                        'The need cannot wait',                  false),
    ('turn-exception', 3, 'FIRST_CANNOT_NOW',  'Den som står på tur kan inte börja nu',         'Whose turn it is cannot start now',     false),
    ('turn-exception', 4, 'FIRST_NOT_REACHED', 'Den som står på tur har inte gått att nå',      'Whose turn it is could not be reached', false),
    ('turn-exception', 5, 'OTHER',             'Annan orsak',                                   'Other reason',                          false);

-- A person's wait for one intervention (R2.9, R5.4). Whose turn it is follows from the id, which rises with time.
create table queue_entry (
    id                         uuid primary key,
    intervention_id            uuid not null,
    -- always this value: with the foreign key it keeps persons away from count-only interventions
    measurement_method         text not null default 'PERSONAL_OR_ANONYMOUS'
                               check (measurement_method = 'PERSONAL_OR_ANONYMOUS'),
    registered_by              text not null,
    participant_id             uuid not null references known_participant (participant_id),
    joined_on                  date not null,
    -- R3.1: nobody is followed without written consent, in a queue as little as after it
    follow_up_consent_given_on date not null,
    state                      text not null check (state in ('WAITING', 'OFFERED', 'ACCEPTED', 'ENDED')),
    answer_by                  date,
    left_on                    date,
    exit_reason                text references code_queue_exit_reason (code),
    participation_id           uuid references participation (id),
    recorded_at                timestamptz not null,
    recorded_by                text not null,
    version                    integer not null,
    foreign key (intervention_id, measurement_method) references intervention (id, measurement_method),
    constraint an_offer_has_a_date check ((state = 'OFFERED') = (answer_by is not null)),
    constraint left_says_when_and_why check
        ((state = 'ENDED') = (left_on is not null) and (state = 'ENDED') = (exit_reason is not null)),
    constraint started_names_its_participation check
        ((exit_reason is not distinct from 'STARTED') = (participation_id is not null)),
    constraint left_not_before_joining check (left_on >= joined_on)
);

create unique index queue_entry_one_wait on queue_entry (participant_id, intervention_id) where state <> 'ENDED';
-- the lists of one intervention's queue, page by page: those who wait, those who are offered a place, and all
create index queue_entry_line on queue_entry (intervention_id, id) where state <> 'ENDED';
create index queue_entry_offered on queue_entry (intervention_id, id) where state = 'OFFERED';
create index queue_entry_of_intervention on queue_entry (intervention_id, id);

-- Each offer of a place, with its answer.
create table place_offer (
    id             uuid primary key,
    queue_entry_id uuid not null references queue_entry (id),
    answer_by      date not null,
    in_turn        boolean not null,
    turn_exception text references code_turn_exception (code),
    recorded_at    timestamptz not null,
    recorded_by    text not null,
    answer         text check (answer in ('ACCEPTED', 'DECLINED')),
    answered_at    timestamptz,
    answered_by    text,
    -- R5.4: whoever is passed over is passed over for a recorded reason
    constraint an_exception_has_a_reason check (in_turn = (turn_exception is null)),
    constraint an_answer_has_its_time check
        ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null))
);

create index place_offer_of_entry on place_offer (queue_entry_id, id);

drop index participation_running_in_intervention;
create index participation_running_in_intervention on participation (intervention_id)
    where state = 'RUNNING' and participant_id is not null;

-- R5.4: whoever takes part and whoever has been promised a place. An anonymous participation has no end, so it takes no
-- place for ever.
create function places_taken(wanted uuid) returns bigint language sql stable as $$
    select (select count(*) from participation
             where intervention_id = wanted and state = 'RUNNING' and participant_id is not null)
         + (select count(*) from queue_entry where intervention_id = wanted and state in ('OFFERED', 'ACCEPTED'))
$$;

-- The search for interventions that fit counts the same.
create or replace function free_places(wanted uuid) returns bigint language sql stable as $$
    select i.places - places_taken(i.id) from intervention i where i.id = wanted
$$;

-- Deferred: within one transaction a place may pass from the one who waited to the participation. Counted under the lock
-- that the code takes too, so that of two who take the last place one is refused.
create function refuse_more_than_places() returns trigger language plpgsql as $$
declare
    there integer;
begin
    select places into there from intervention where id = new.intervention_id;
    if there is not null then
        perform pg_advisory_xact_lock(hashtextextended('places:' || new.intervention_id, 0));
        if places_taken(new.intervention_id) > there then
            raise exception 'more places are taken than there are'
                using errcode = 'exclusion_violation', constraint = 'no_more_than_its_places';
        end if;
    end if;
    return null;
end $$;

create constraint trigger participation_takes_a_place
    after insert on participation deferrable initially deferred
    for each row when (new.state = 'RUNNING' and new.participant_id is not null)
    execute function refuse_more_than_places();

create constraint trigger participation_takes_a_place_again
    after update on participation deferrable initially deferred
    for each row when (new.state = 'RUNNING' and new.participant_id is not null and old.state <> 'RUNNING')
    execute function refuse_more_than_places();

create constraint trigger offer_takes_a_place
    after update on queue_entry deferrable initially deferred
    for each row when (new.state in ('OFFERED', 'ACCEPTED') and old.state not in ('OFFERED', 'ACCEPTED'))
    execute function refuse_more_than_places();

create constraint trigger entry_takes_a_place
    after insert on queue_entry deferrable initially deferred
    for each row when (new.state in ('OFFERED', 'ACCEPTED'))
    execute function refuse_more_than_places();

create function refuse_fewer_places_than_taken() returns trigger language plpgsql as $$
begin
    if places_taken(new.id) > new.places then
        raise exception 'more places are taken than there would be'
            using errcode = 'exclusion_violation', constraint = 'no_fewer_than_taken';
    end if;
    return null;
end $$;

create trigger places_cover_those_taken
    after update of places on intervention
    for each row when (new.places is not null)
    execute function refuse_fewer_places_than_taken();
