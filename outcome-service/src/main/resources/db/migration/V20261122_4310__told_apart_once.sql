-- What reports tell apart, worked out once when a row is written: groups of small numbers are counted several times faster
-- than groups of texts made of six columns, and PostgreSQL can guess how many groups there will be, so that it counts with
-- several workers.
alter table participation_span
    add column base smallint generated always as (
        case when anonymous then 0 when livelihoods_before is null then 1 when livelihoods_after is null then 2 else 3 end)
        stored,
    add column occupation_before smallint generated always as (
        case when work_before > 0 and study_before > 0 then 2 when work_before > 0 then 0 when study_before > 0 then 1
             when at_af_before then 3 else 4 end) stored,
    add column occupation_after smallint generated always as (
        case when work_after > 0 and study_after > 0 then 2 when work_after > 0 then 0 when study_after > 0 then 1
             when at_af_after then 3 else 4 end) stored,
    add column extent smallint generated always as (
        case when work_after + study_after = 0 then 0 when work_before + study_before = 0 then 1
             when work_after + study_after > work_before + study_before then 2
             when work_after + study_after = work_before + study_before then 3 else 4 end) stored,
    add column after integer generated always as (
        cast(study_after > 0 as integer) + 2 * cast(at_af_after as integer)
        + 4 * cast(coalesce(placement_after, false) as integer) + 8 * cast(placement_after is not null as integer)
        + 16 * cast(coalesce(programme_after, false) as integer) + 32 * cast(programme_after is not null as integer)
        + 64 * work_kinds_after) stored,
    add column age_band smallint generated always as (
        width_bucket(age, array[16, 20, 25, 30, 40, 50, 60, 65])) stored,
    add column time_band smallint generated always as (
        width_bucket(months_before, array[1, 12, 24, 48, 60, 72])) stored;
comment on column participation_span.base is '0 anonymous, 1 not asked before, 2 not asked after, 3 both known';
comment on column participation_span.occupation_before is '0 work, 1 study, 2 both, 3 neither but registered at AF, 4 other';
comment on column participation_span.extent is
    'work and study after beside before: 0 none after, 1 none before, 2 more, 3 as much, 4 less';
comment on column participation_span.after is
    'bits: studies, registered at AF, in placement, asked so, in a programme of AF, asked so, then kinds of work; null: not known';
comment on column participation_span.age_band is 'from under 16 (0) to 65 and over (8)';
comment on column participation_span.time_band is 'months on public livelihood before, from none (0) to 72 and over (6)';

-- Persons are counted in the order of this index, without the table, and without sorting or keeping a million of them.
drop index participation_span_by_person;
create index participation_span_by_person on participation_span (person, ended_on)
    include (known_from, known_until, started_on, sex);
