create table code_correction_reason partition of code for values in ('correction-reason');
alter table code_correction_reason add unique (code);

insert into code_list (name, title_sv, title_en) values
    ('correction-reason', 'Skäl till rättelse', 'Reason for correction');

insert into code (list, position, code, label_sv, label_en, read_in_source) values
    ('correction-reason', 1, 'TYPING_ERROR',     'Skrivfel',                                  'Typing error',                        false),
    ('correction-reason', 2, 'MISUNDERSTANDING', 'Missförstånd av uppgift eller fråga',       'Misunderstood answer or question',    false),
    ('correction-reason', 3, 'LATE_INFORMATION', 'Uppgift som blev känd senare',              'Became known later',                  false),
    ('correction-reason', 4, 'ASKED_BY_PERSON',  'Den enskilde har begärt rättelse',          'The person asked for the correction', false),
    ('correction-reason', 5, 'OTHER',            'Annat skäl',                                'Other reason',                        false);

-- R3.8, R6.3: how a participation looked from a moment on. Its version is the sequence of the event that told it.
create table participation_version (
    participation_id           uuid not null references participation (id),
    version                    integer not null,
    what                       text not null check (what in
                               ('IN_REGISTRATION', 'OUT_REGISTRATION', 'START_CORRECTION', 'END_CORRECTION')),
    reason                     text references code_correction_reason (code),
    state                      text not null check (state in ('RUNNING', 'ENDED', 'VOID')),
    started_on                 date,
    referred_by                text,
    education_level            text,
    follow_up_consent_given_on date,
    before                     jsonb,
    answers                    jsonb not null,
    sex                        text,
    budget_year                integer,
    ended_on                   date,
    exit_reason                text,
    next                       text,
    after                      jsonb,
    answers_after              jsonb,
    recorded_at                timestamptz not null,
    recorded_by                text not null,
    primary key (participation_id, version),
    constraint corrected_for_a_reason check ((what in ('START_CORRECTION', 'END_CORRECTION')) = (reason is not null))
);

insert into participation_version (participation_id, version, what, state, started_on, referred_by, education_level,
    follow_up_consent_given_on, before, answers, sex, budget_year, recorded_at, recorded_by)
select id, 0, 'IN_REGISTRATION', 'RUNNING', started_on, referred_by, education_level, follow_up_consent_given_on, before,
    answers, sex, budget_year, recorded_at, recorded_by
  from participation;

insert into participation_version (participation_id, version, what, state, started_on, referred_by, education_level,
    follow_up_consent_given_on, before, answers, sex, budget_year, ended_on, exit_reason, next, after, answers_after,
    recorded_at, recorded_by)
select p.id, row_number() over (partition by p.id order by o.id), 'OUT_REGISTRATION',
    case when o.exit_reason = 'WRONGLY_REGISTERED' then 'VOID' else 'ENDED' end, p.started_on, p.referred_by,
    p.education_level, p.follow_up_consent_given_on, p.before, p.answers, p.sex, p.budget_year, o.ended_on, o.exit_reason,
    o.next, o.after, o.answers, o.recorded_at, o.recorded_by
  from participation p join out_registration o on o.participation_id = p.id;

create trigger versions_are_added_only
    before update or delete on participation_version
    for each row execute function refuse_rewriting();

-- A participation ends once and is found to be a mistake once; an end may be corrected, each correction once.
drop index out_registration_once;
alter table out_registration
    add column corrects uuid unique references out_registration (id),
    add constraint no_mistake_is_a_correction check (corrects is null or exit_reason <> 'WRONGLY_REGISTERED');
create unique index out_registration_once on out_registration (participation_id, (exit_reason = 'WRONGLY_REGISTERED'))
    where corrects is null;

create trigger ends_are_added_only
    before update or delete on out_registration
    for each row execute function refuse_rewriting();
