-- Code lists are data, so that an association can correct a label or add a value without a release.
create table code_list (
    name     text    primary key check (name ~ '^[a-z]+(-[a-z]+)*$'),
    title_sv text    not null,
    title_en text    not null,
    version  integer not null default 0
);

-- One table to read, one partition per list: so that a column can point at its own list with an ordinary foreign key,
-- and a livelihood is never taken for a referrer.
create table code (
    list           text    not null references code_list (name),
    code           text    not null check (code ~ '^[A-Z][A-Z0-9_]*$'),
    position       integer not null,
    label_sv       text    not null,
    label_en       text    not null,
    -- false: general knowledge of the field, not yet read in a source; the first ones to ask an association about
    read_in_source boolean not null,
    primary key (list, code),
    unique (list, position)
) partition by list (list);

create table code_referrer        partition of code for values in ('referrer');
create table code_education_level partition of code for values in ('education-level');
create table code_livelihood      partition of code for values in ('livelihood');
create table code_work_kind       partition of code for values in ('work-kind');
create table code_study_kind      partition of code for values in ('study-kind');
create table code_exit_reason     partition of code for values in ('exit-reason');
create table code_next_step       partition of code for values in ('next-step');
create table code_sex             partition of code for values in ('sex');

alter table code_referrer        add unique (code);
alter table code_education_level add unique (code);
alter table code_exit_reason     add unique (code);
alter table code_next_step       add unique (code);
alter table code_sex             add unique (code);

insert into code_list (name, title_sv, title_en) values
    ('referrer',        'Initierande eller remitterande aktör',      'Referred by'),
    ('education-level', 'Högsta slutförda utbildning',               'Highest completed education'),
    ('livelihood',      'Försörjningskälla',                         'Source of livelihood'),
    ('work-kind',       'Typ av arbete',                             'Kind of work'),
    ('study-kind',      'Typ av studier',                            'Kind of studies'),
    ('exit-reason',     'Avslutsanledning',                          'Reason for leaving'),
    ('next-step',       'Vad som kommer härnäst',                    'What comes next'),
    ('sex',             'Kön',                                       'Sex');

insert into code (list, position, code, label_sv, label_en, read_in_source) values
    ('referrer', 1, 'AF',      'Arbetsförmedlingen',                        'Public Employment Service (AF)',             true),
    ('referrer', 2, 'FK',      'Försäkringskassan',                         'Social Insurance Agency (FK)',               true),
    ('referrer', 3, 'KOMMUN',  'Kommun (socialtjänst, arbetsmarknadsenhet)', 'Municipality (social services, labour unit)', true),
    ('referrer', 4, 'REGION',  'Region eller vårdgivare (primärvård, psykiatri)', 'Region or care provider (primary care, psychiatry)', true),
    ('referrer', 5, 'SELF',    'Egen anmälan',                              'Own application',                            true),
    ('referrer', 6, 'OTHER',   'Annan (skola, civilsamhälle)',              'Other (school, civil society)',              false),

    ('education-level', 1, 'NONE',            'Saknar slutförd grundskola',   'No completed compulsory school', false),
    ('education-level', 2, 'COMPULSORY',      'Grundskola',                   'Compulsory school',              true),
    ('education-level', 3, 'UPPER_SECONDARY', 'Gymnasium',                    'Upper secondary school',         true),
    ('education-level', 4, 'POST_SECONDARY',  'Eftergymnasial utbildning',    'Post-secondary education',       false),

    ('livelihood',  1, 'SJUKPENNING',         'Sjukpenning',                            'Sickness benefit',                    true),
    ('livelihood',  2, 'REHABPENNING',        'Rehabiliteringspenning',                 'Rehabilitation benefit',              true),
    ('livelihood',  3, 'AKTIVITETSERSATTNING', 'Aktivitetsersättning',                  'Activity compensation',               true),
    ('livelihood',  4, 'SJUKERSATTNING',      'Sjukersättning',                         'Sickness compensation',               true),
    ('livelihood',  5, 'A_KASSA',             'A-kassa, arbetslöshetsersättning',       'Unemployment insurance benefit',      true),
    ('livelihood',  6, 'AKTIVITETSSTOD',      'Aktivitetsstöd',                         'Activity support',                    true),
    ('livelihood',  7, 'UTVECKLINGSERSATTNING', 'Utvecklingsersättning',                'Development allowance',               true),
    ('livelihood',  8, 'ETABLERINGSERSATTNING', 'Etableringsersättning (med tillägg och bostadsersättning)', 'Introduction benefit (with supplements)', true),
    ('livelihood',  9, 'FORSORJNINGSSTOD',    'Försörjningsstöd (ekonomiskt bistånd)',  'Economic assistance',                 true),
    -- R5.6: parental benefit, care of a sick child and old-age pension are coded here
    ('livelihood', 10, 'NONE',                'Ingen offentlig försörjning',            'No public livelihood',                true),
    ('livelihood', 11, 'STUDIESTOD',          'Studiemedel (CSN)',                      'Student aid',                         false),
    ('livelihood', 12, 'OTHER_PUBLIC',        'Annan offentlig försörjning',            'Other public livelihood',             false),

    ('work-kind', 1, 'WORKS_UNSUBSIDISED', 'Arbetar, ej subventionerat arbete', 'Works, not subsidised', true),
    ('work-kind', 2, 'WORKS_SUBSIDISED',   'Arbetar, subventionerat arbete',    'Works, subsidised',     true),
    ('work-kind', 3, 'SELF_EMPLOYED',      'Eget företag',                      'Self-employed',         true),

    -- R5.5: labour-market training counts as studies; the other kinds wait for a source
    ('study-kind', 1, 'LABOUR_MARKET_TRAINING', 'Arbetsmarknadsutbildning',            'Labour-market training', true),
    ('study-kind', 2, 'ADULT_EDUCATION',        'Kommunal vuxenutbildning (Komvux, sfi)', 'Municipal adult education', false),
    ('study-kind', 3, 'FOLK_HIGH_SCHOOL',       'Folkhögskola',                        'Folk high school',       false),
    ('study-kind', 4, 'POST_SECONDARY',         'Eftergymnasiala studier',             'Post-secondary studies', false),
    ('study-kind', 5, 'OTHER',                  'Andra studier',                       'Other studies',          false),

    ('exit-reason',  1, 'COMPLETED_AS_PLANNED', 'Avslutad enligt plan',                   'Completed as planned',      true),
    ('exit-reason',  2, 'TOO_ILL',              'För sjuk för att fortsätta',             'Too ill to go on',          true),
    ('exit-reason',  3, 'CONSENT_WITHDRAWN',    'Återtaget samtycke',                     'Consent withdrawn',         true),
    ('exit-reason',  4, 'OWN_INITIATIVE',       'Avbryter på eget initiativ',             'Leaves on own initiative',  true),
    ('exit-reason',  5, 'MOVED',                'Flytt',                                  'Moved',                     true),
    ('exit-reason',  6, 'PARENTAL_LEAVE',       'Föräldraledighet',                       'Parental leave',            true),
    ('exit-reason',  7, 'DECEASED',             'Avliden',                                'Deceased',                  false),
    ('exit-reason',  8, 'OTHER_INSATS',         'Går vidare till annan eller ordinarie insats', 'Goes on to another or an ordinary intervention', true),
    ('exit-reason',  9, 'WRONGLY_REGISTERED',   'Felregistrering',                        'Wrongly registered',        true),
    ('exit-reason', 10, 'OTHER',                'Annan orsak',                            'Other reason',              false),

    -- R2.8: our own rule, so no source to read it in
    ('next-step', 1, 'HAND_OFF',           'Överlämning till annan myndighet', 'Hand-off to another agency', false),
    ('next-step', 2, 'OTHER_INTERVENTION', 'Annan insats',                     'Another intervention',       false),
    ('next-step', 3, 'CLOSING',            'Avslut med resultat',              'Closing with an outcome',    false),

    ('sex', 1, 'FEMALE', 'Kvinna', 'Female', true),
    ('sex', 2, 'MALE',   'Man',    'Male',   true);
