create table code_strength     partition of code for values in ('strength');
create table code_ability_area partition of code for values in ('ability-area');

alter table code_strength     add unique (code);
alter table code_ability_area add unique (code);

insert into code_list (name, title_sv, title_en) values
    ('strength',     'Styrka som platsen bygger på',  'Strength that a placement builds on'),
    ('ability-area', 'Område för bedömd arbetsförmåga', 'Area of assessed ability to work');

insert into code (list, position, code, label_sv, label_en, read_in_source) values
    ('strength',  1, 'ACCURATE',         'Noggrann',                          'Accurate',                     false),
    ('strength',  2, 'PERSISTENT',       'Uthållig',                          'Persistent',                   false),
    ('strength',  3, 'GOOD_WITH_PEOPLE', 'Bra med människor',                 'Good with people',             false),
    ('strength',  4, 'PRACTICAL',        'Praktisk',                          'Practical',                    false),
    ('strength',  5, 'ORDERLY',          'Ordningsam',                        'Orderly',                      false),
    ('strength',  6, 'CREATIVE',         'Kreativ',                           'Creative',                     false),
    ('strength',  7, 'TECHNICAL',        'Teknisk',                           'Technical',                    false),
    ('strength',  8, 'CARING',           'Omtänksam',                         'Caring',                       false),
    ('strength',  9, 'PHYSICAL',         'Fysiskt stark',                     'Physically strong',            false),
    ('strength', 10, 'LANGUAGES',        'Kan flera språk',                   'Speaks several languages',     false),

    ('ability-area', 1, 'ATTENDANCE',    'Närvaro och tider',                 'Attendance and hours',         false),
    ('ability-area', 2, 'ENDURANCE',     'Uthållighet',                       'Endurance',                    false),
    ('ability-area', 3, 'PACE',          'Arbetstakt',                        'Pace of work',                 false),
    ('ability-area', 4, 'INDEPENDENCE',  'Självständighet',                   'Independence',                 false),
    ('ability-area', 5, 'COOPERATION',   'Samarbete',                         'Cooperation',                  false),
    ('ability-area', 6, 'INSTRUCTIONS',  'Att ta till sig instruktioner',     'Taking in instructions',       false),
    ('ability-area', 7, 'COMMUNICATION', 'Kommunikation',                     'Communication',                false),
    ('ability-area', 8, 'PHYSICAL',      'Fysisk förmåga',                    'Physical ability',             false);

-- A place with an employer within a participation (R5.8).
create table placement (
    id                  uuid primary key,
    participation_id    uuid not null references participation (id),
    -- an organisation: a sole trader's number is a personal number, and does not pass
    organisation_number text not null check (organisation_number ~ '^[0-9]{2}[2-9][0-9]{7}$'),
    employer            text not null check (length(employer) between 1 and 200),
    starts_on           date not null,
    -- absent while it goes on
    ends_on             date,
    percent             integer not null check (percent between 1 and 100),
    recorded_at         timestamptz not null,
    recorded_by         text not null,
    version             integer not null,
    constraint placement_ends_not_before_it_starts check (ends_on >= starts_on)
);

create index placement_of_participation on placement (participation_id, id);

create table placement_strength (
    placement_id uuid not null references placement (id) on delete cascade,
    strength     text not null references code_strength (code),
    primary key (placement_id, strength)
);

-- What a person can, in whose eyes and when. R3.8: the row with the highest revision holds.
create table ability_assessment (
    id               uuid not null,
    revision         integer not null check (revision > 0),
    participation_id uuid not null references participation (id),
    assessed_on      date not null,
    assessed_by      text not null references known_agency (code),
    -- the code of an area with a level from 1 (needs much support) to 5 (needs none)
    levels           jsonb not null check (jsonb_typeof(levels) = 'object' and levels <> '{}'
                     and not jsonb_path_exists(levels, '$.* ? (@ < 1 || @ > 5)')),
    recorded_at      timestamptz not null,
    recorded_by      text not null,
    primary key (id, revision)
);

create index ability_assessment_of_participation on ability_assessment (participation_id, id, revision desc);

create trigger ability_assessments_are_never_overwritten before update on ability_assessment
    for each row execute function refuse_overwriting();
