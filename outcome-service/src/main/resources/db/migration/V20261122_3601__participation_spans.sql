-- What was known of each participation, from one moment to the next: one row for each participation and interval of
-- recorded time [known_from, known_until), so that a report as of any moment is one scan of one table. Derived from the
-- facts, in the transaction that adds them, and from nothing else: it can be thrown away and made again. Codes are kept
-- as numbers; those of several values as sets of bits.
create table coded (
    list     text    not null,
    code     text    not null check (code <> ''),
    no       integer not null check (no >= 0),
    label_sv text,
    label_en text,
    primary key (list, code),
    unique (list, no),
    constraint bits_are_few check (no < 63 or list not in ('livelihood', 'work-kind'))
);
comment on column coded.no is 'position in the list: of the codes that come with the service, the order they are shown in';
comment on column coded.label_sv is 'missing if the code came with an event: it is shown itself then';

insert into coded (list, no, code, label_sv, label_en) values
    ('sex', 0, 'FEMALE', 'Kvinnor', 'Women'),
    ('sex', 1, 'MALE',   'Män',     'Men'),
    ('referrer', 0, 'AF',     'Arbetsförmedlingen',                             'Public Employment Service (AF)'),
    ('referrer', 1, 'FK',     'Försäkringskassan',                              'Social Insurance Agency (FK)'),
    ('referrer', 2, 'KOMMUN', 'Kommun (socialtjänst, arbetsmarknadsenhet)',     'Municipality (social services, labour unit)'),
    ('referrer', 3, 'REGION', 'Region eller vårdgivare (primärvård, psykiatri)', 'Region or care provider (primary care, psychiatry)'),
    ('referrer', 4, 'SELF',   'Egen anmälan',                                   'Own application'),
    ('referrer', 5, 'OTHER',  'Annan (skola, civilsamhälle)',                   'Other (school, civil society)'),
    ('education-level', 0, 'NONE',            'Saknar slutförd grundskola', 'No completed compulsory school'),
    ('education-level', 1, 'COMPULSORY',      'Grundskola',                 'Compulsory school'),
    ('education-level', 2, 'UPPER_SECONDARY', 'Gymnasium',                  'Upper secondary school'),
    ('education-level', 3, 'POST_SECONDARY',  'Eftergymnasial utbildning',  'Post-secondary education'),
    ('livelihood',  0, 'SJUKPENNING',           'Sjukpenning',                           'Sickness benefit'),
    ('livelihood',  1, 'REHABPENNING',          'Rehabiliteringspenning',                'Rehabilitation benefit'),
    ('livelihood',  2, 'AKTIVITETSERSATTNING',  'Aktivitetsersättning',                  'Activity compensation'),
    ('livelihood',  3, 'SJUKERSATTNING',        'Sjukersättning',                        'Sickness compensation'),
    ('livelihood',  4, 'A_KASSA',               'A-kassa, arbetslöshetsersättning',      'Unemployment insurance benefit'),
    ('livelihood',  5, 'AKTIVITETSSTOD',        'Aktivitetsstöd',                        'Activity support'),
    ('livelihood',  6, 'UTVECKLINGSERSATTNING', 'Utvecklingsersättning',                 'Development allowance'),
    ('livelihood',  7, 'ETABLERINGSERSATTNING', 'Etableringsersättning',                 'Introduction benefit'),
    ('livelihood',  8, 'FORSORJNINGSSTOD',      'Försörjningsstöd (ekonomiskt bistånd)', 'Economic assistance'),
    ('livelihood',  9, 'NONE',                  'Ingen offentlig försörjning',           'No public livelihood'),
    ('livelihood', 10, 'STUDIESTOD',            'Studiemedel (CSN)',                     'Student aid'),
    ('livelihood', 11, 'OTHER_PUBLIC',          'Annan offentlig försörjning',           'Other public livelihood'),
    ('work-kind', 0, 'WORKS_UNSUBSIDISED', 'Arbetar, ej subventionerat arbete', 'Works, not subsidised'),
    ('work-kind', 1, 'WORKS_SUBSIDISED',   'Arbetar, subventionerat arbete',    'Works, subsidised'),
    ('work-kind', 2, 'SELF_EMPLOYED',      'Eget företag',                      'Self-employed'),
    ('exit-reason', 0, 'COMPLETED_AS_PLANNED', 'Avslutad enligt plan',                        'Completed as planned'),
    ('exit-reason', 1, 'TOO_ILL',              'För sjuk för att fortsätta',                  'Too ill to go on'),
    ('exit-reason', 2, 'CONSENT_WITHDRAWN',    'Återtaget samtycke',                          'Consent withdrawn'),
    ('exit-reason', 3, 'OWN_INITIATIVE',       'Avbryter på eget initiativ',                  'Leaves on own initiative'),
    ('exit-reason', 4, 'MOVED',                'Flytt',                                       'Moved'),
    ('exit-reason', 5, 'PARENTAL_LEAVE',       'Föräldraledighet',                            'Parental leave'),
    ('exit-reason', 6, 'DECEASED',             'Avliden',                                     'Deceased'),
    ('exit-reason', 7, 'OTHER_INSATS',         'Går vidare till annan eller ordinarie insats', 'Goes on to another or an ordinary intervention'),
    ('exit-reason', 8, 'OTHER',                'Annan orsak',                                 'Other reason');

-- The grouping of livelihoods in the national measure (försörjningsmåttet); those without a group count as other.
create table livelihood_group (
    code       text not null primary key,
    group_code text not null check (group_code in ('ILL_HEALTH', 'LABOUR_MARKET', 'ECONOMIC_ASSISTANCE', 'NONE'))
);
insert into livelihood_group values
    ('SJUKPENNING', 'ILL_HEALTH'), ('REHABPENNING', 'ILL_HEALTH'), ('AKTIVITETSERSATTNING', 'ILL_HEALTH'),
    ('SJUKERSATTNING', 'ILL_HEALTH'), ('A_KASSA', 'LABOUR_MARKET'), ('AKTIVITETSSTOD', 'LABOUR_MARKET'),
    ('UTVECKLINGSERSATTNING', 'LABOUR_MARKET'), ('ETABLERINGSERSATTNING', 'LABOUR_MARKET'),
    ('FORSORJNINGSSTOD', 'ECONOMIC_ASSISTANCE'), ('NONE', 'NONE');

-- Numbers for what events name by an id; they stay within this database.
create table intervention_number (
    id uuid    not null primary key,
    no integer not null unique generated always as identity
);
create table person_number (
    id uuid    not null primary key,
    no integer not null unique generated always as identity
);

create table participation_span (
    participation_id   uuid        not null,
    known_from         timestamptz not null,
    known_until        timestamptz not null check (known_until > known_from),
    livelihoods_before bigint,
    livelihoods_after  bigint,
    association        integer     not null,
    intervention       integer     not null,
    person             integer,
    started_on         date        not null,
    ended_on           date,
    sex                smallint,
    age                smallint,
    education          smallint,
    referred_by        smallint,
    exit_reason        smallint,
    work_kinds_before  smallint,
    work_kinds_after   smallint,
    work_before        smallint,
    work_after         smallint,
    study_before       smallint,
    study_after        smallint,
    months_before      smallint,
    months_after       smallint,
    anonymous          boolean     not null,
    at_af_before       boolean,
    at_af_after        boolean,
    placement_before   boolean,
    placement_after    boolean,
    programme_before   boolean,
    programme_after    boolean,
    answers_before     integer[],
    answers_after      integer[],
    primary key (participation_id, known_from),
    constraint situations_are_told_wholly check (
        num_nulls(livelihoods_before, work_kinds_before, work_before, study_before, at_af_before) in (0, 5)
        and num_nulls(livelihoods_after, work_kinds_after, work_after, study_after, at_af_after) in (0, 5)),
    constraint anonymous_is_never_measured check (
        not anonymous or (person is null and livelihoods_before is null and livelihoods_after is null
                          and answers_before is null and answers_after is null))
);
comment on column participation_span.known_until is 'infinity: it holds still';
comment on column participation_span.ended_on is 'missing: not known to have ended; wrongly registered ones have no row';
comment on column participation_span.placement_before is 'in a placement at a workplace; missing if nobody asked';
comment on column participation_span.programme_before is 'in a labour-market programme of AF; missing if nobody asked';
comment on column participation_span.work_before is 'percent of full time, all kinds together';
create index participation_span_by_association on participation_span (association, started_on);
create index participation_span_by_intervention on participation_span (intervention, started_on);

-- Whether the spans are those of all facts; a newer way of making them counts up.
create table projection_state (
    name    text    not null primary key,
    version integer not null
);
