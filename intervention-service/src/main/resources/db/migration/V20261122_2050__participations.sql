-- Is this JSON a situation (R5.5)? Codes are checked against the code lists when it is recorded; this is its shape.
create function is_situation(situation jsonb) returns boolean language sql immutable as $$
    select coalesce(
        jsonb_typeof(situation) = 'object'
        and jsonb_typeof(situation -> 'work') = 'array'
        and jsonb_typeof(situation -> 'studies') = 'array'
        and jsonb_typeof(situation -> 'registeredAtAf') = 'boolean'
        and jsonb_typeof(situation -> 'livelihoods') = 'array'
        and jsonb_array_length(situation -> 'livelihoods') > 0
        and not jsonb_path_exists(situation, '$.work[*].percent ? (@ < 1 || @ > 100)')
        and not jsonb_path_exists(situation, '$.studies[*].percent ? (@ < 1 || @ > 100)'),
        false)
$$;

create table participation (
    id                         uuid primary key,
    intervention_id            uuid not null,
    -- always this value: with the foreign key it keeps persons away from count-only interventions
    measurement_method         text not null default 'PERSONAL_OR_ANONYMOUS'
                               check (measurement_method = 'PERSONAL_OR_ANONYMOUS'),
    registered_by              text not null,
    participant_id             uuid references known_participant (participant_id),
    started_on                 date,
    referred_by                text references code_referrer (code),
    education_level            text references code_education_level (code),
    follow_up_consent_given_on date,
    before                     jsonb,
    sex                        text references code_sex (code),
    budget_year                integer check (budget_year between 2000 and 2199),
    state                      text not null check (state in ('RUNNING', 'ENDED', 'VOID')),
    ended_on                   date,
    -- the days known to be inside: a running one has its first, one that is void or anonymous none
    during                     daterange generated always as
                               (case when state <> 'VOID' and started_on is not null
                                   then daterange(started_on, coalesce(ended_on, started_on), '[]') end) stored,
    recorded_at                timestamptz not null,
    recorded_by                text not null,
    version                    integer not null,
    foreign key (intervention_id, measurement_method) references intervention (id, measurement_method),
    -- within the intervention's period, also when the period is changed at the same moment
    constraint within_the_intervention
        foreign key (intervention_id, period during) references intervention (id, period during),
    -- R3.1: a person is followed by written consent only; R3.4: without it sex and budget year, nothing else, no link
    constraint person_with_consent_or_anonymous check (
        (participant_id is not null and started_on is not null and referred_by is not null
            and education_level is not null and follow_up_consent_given_on is not null and before is not null
            and sex is null and budget_year is null)
        or (participant_id is null and started_on is null and referred_by is null
            and education_level is null and follow_up_consent_given_on is null and before is null
            and sex is not null and budget_year is not null and state <> 'ENDED')),
    constraint ended_has_a_day check ((state <> 'RUNNING' or ended_on is null) and (state <> 'ENDED' or ended_on is not null)),
    constraint ends_not_before_it_starts check (ended_on >= started_on),
    constraint before_is_a_situation check (before is null or is_situation(before))
);

-- One running participation per person and intervention: two desks that register at once would count a person twice.
create unique index participation_one_running on participation (participant_id, intervention_id)
    where state = 'RUNNING' and participant_id is not null;

-- the list of one intervention's participations, page by page
create index participation_of_intervention on participation (intervention_id, id);

-- R2.8, R5.6: the end is a fact of its own, with the day it was true and the time it was recorded (R6.3).
create table out_registration (
    id               uuid primary key,
    participation_id uuid not null references participation (id),
    ended_on         date not null,
    exit_reason      text not null references code_exit_reason (code),
    next             text references code_next_step (code),
    after            jsonb check (after is null or is_situation(after)),
    recorded_at      timestamptz not null,
    recorded_by      text not null,
    -- R2.8: nobody leaves without what comes next; one that was never meant to be there has nothing after it
    constraint says_what_comes_next check ((exit_reason = 'WRONGLY_REGISTERED') = (next is null)),
    constraint nothing_after_a_mistake check (exit_reason <> 'WRONGLY_REGISTERED' or after is null)
);

-- A participation ends once, and is found to be a mistake once, also after it ended.
create unique index out_registration_once on out_registration (participation_id, (exit_reason = 'WRONGLY_REGISTERED'));
