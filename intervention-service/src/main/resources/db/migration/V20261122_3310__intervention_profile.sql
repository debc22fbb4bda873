-- What an intervention is like and for whom: its entry in the catalogue.
create table code_precise_direction_individual partition of code for values in ('precise-direction-individual');
create table code_precise_direction_structural partition of code for values in ('precise-direction-structural');
create table code_target_group partition of code for values in ('target-group');

alter table code_target_group add unique (code);

insert into code_list (name, title_sv, title_en) values
    ('precise-direction-individual', 'Preciserad inriktning, individinriktad insats',
        'Precise direction of an individual intervention'),
    ('precise-direction-structural', 'Preciserad inriktning, strukturövergripande insats',
        'Precise direction of a structural intervention'),
    ('target-group', 'Målgrupp', 'Target group');

insert into code (list, position, code, label_sv, label_en, read_in_source) values
    ('precise-direction-individual', 1, 'MAPPING',       'Kartläggning',                            'Assessment',                  false),
    ('precise-direction-individual', 2, 'PREPARATORY',   'Förberedande eller förrehabiliterande',   'Preparatory',                 false),
    ('precise-direction-individual', 3, 'WORK_ORIENTED', 'Arbetslivsinriktad rehabilitering',       'Vocational rehabilitation',   false),
    ('precise-direction-individual', 4, 'PREVENTIVE',    'Förebyggande',                            'Preventive',                  false),
    ('precise-direction-individual', 5, 'TREATMENT',     'Behandlande',                             'Treatment',                   true),
    ('precise-direction-individual', 6, 'ACTIVATING',    'Aktiverande',                             'Activating',                  true),
    ('precise-direction-individual', 7, 'MOTIVATING',    'Motiverande',                             'Motivating',                  true),

    ('precise-direction-structural', 1, 'COMPETENCE',            'Kompetens- och metodutveckling',  'Competence and methods',      false),
    ('precise-direction-structural', 2, 'DIALOGUE_COORDINATION', 'Samverkan och dialog',            'Coordination and dialogue',   false),

    ('target-group', 1, 'LONG_TERM_SICK',       'Långtidssjukskrivna',                              'On long-term sick leave',     true),
    ('target-group', 2, 'YOUNG_ACTIVITY_COMP',  'Unga med aktivitetsersättning',                    'Young people with activity compensation', true),
    ('target-group', 3, 'YOUNG_DISABILITY',     'Unga med funktionsnedsättning',                    'Young people with a disability', true),
    ('target-group', 4, 'LONG_TERM_UNEMPLOYED', 'Långtidsarbetslösa',                               'Long-term unemployed',        true),
    ('target-group', 5, 'FOREIGN_BORN',         'Utrikes födda och nyanlända',                      'Foreign-born and newly arrived', true),
    ('target-group', 6, 'YOUNG_NEET',           'Unga som varken arbetar eller studerar (UVAS)',    'Young people not in work or studies', true),
    ('target-group', 7, 'ECONOMIC_ASSISTANCE',  'Personer med försörjningsstöd',                    'On economic assistance',      true),
    ('target-group', 8, 'MENTAL_ILLNESS',       'Psykisk ohälsa eller psykisk funktionsnedsättning', 'Mental illness or psychosocial disability', true);

alter table intervention
    add esf_funded        boolean not null default false,
    add programme_id      uuid references programme (id),
    add precise_direction text,
    -- which list the code above is of follows from the direction
    add precise_direction_list text generated always as ('precise-direction-' || lower(direction)) stored,
    add age_from          integer check (age_from between 0 and 120),
    add age_to            integer check (age_to between 0 and 120),
    add planned_sex       text references code_sex (code),
    add description_sv    text check (length(description_sv) between 1 and 2000),
    add description_en    text check (length(description_en) between 1 and 2000),
    -- how many can take part at once; absent: no limit
    add places            integer check (places between 1 and 100000),
    add constraint ages_in_order check (age_from <= age_to),
    -- only with an association that takes part in the programme, also when the programme is changed at the same moment
    add constraint association_takes_part
        foreign key (programme_id, association) references programme_association (programme_id, association),
    add constraint precise_direction_is_of_its_list
        foreign key (precise_direction_list, precise_direction) references code (list, code);

alter table intervention alter column esf_funded drop default;

create index intervention_of_programme on intervention (programme_id, id) where programme_id is not null;

-- R5.1: ESF funding is as fixed as direction and method.
drop trigger intervention_kind_is_fixed on intervention;

create or replace function refuse_change_of_kind() returns trigger language plpgsql as $$
begin
    raise exception 'direction, measurement method, ESF funding and association of an intervention never change'
        using errcode = 'check_violation';
end $$;

create trigger intervention_kind_is_fixed
    before update of direction, measurement_method, esf_funded, association on intervention
    for each row
    when (old.direction <> new.direction
        or old.measurement_method <> new.measurement_method
        or old.esf_funded <> new.esf_funded
        or old.association <> new.association)
    execute function refuse_change_of_kind();

-- Where it is carried out: in municipalities of its association.
create table intervention_municipality (
    intervention_id uuid not null references intervention (id),
    municipality    text not null,
    -- filled in below, for the foreign key
    association     text not null,
    primary key (intervention_id, municipality),
    foreign key (association, municipality) references association_municipality (association, municipality)
);

create function name_the_association() returns trigger language plpgsql as $$
begin
    select association into strict new.association from intervention where id = new.intervention_id;
    return new;
end $$;

create trigger municipality_is_the_associations
    before insert or update on intervention_municipality
    for each row execute function name_the_association();

insert into intervention_municipality (intervention_id, municipality)
select i.id, m.municipality from intervention i join association_municipality m on m.association = i.association;

create table intervention_target_group (
    intervention_id uuid not null references intervention (id),
    target_group    text not null references code_target_group (code),
    primary key (intervention_id, target_group)
);

alter table intervention_revision
    add programme_id      uuid,
    add precise_direction text,
    add municipalities    text[] not null default '{}',
    add target_groups     text[] not null default '{}',
    add age_from          integer,
    add age_to            integer,
    add planned_sex       text,
    add description_sv    text,
    add description_en    text,
    add places            integer;
