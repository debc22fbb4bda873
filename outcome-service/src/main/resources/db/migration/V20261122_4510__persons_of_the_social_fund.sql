-- What the European Social Fund asks of an entry and of an exit, in a small number each, so that its persons are counted in
-- the order of the same index as all persons: without the table.
alter table participation_span
    add column esf_entry integer generated always as (
        coalesce(cast(work_before > 0 as integer), 0) + 2 * coalesce(cast(at_af_before as integer), 0)
             + 4 * coalesce(width_bucket(age, array[18, 30, 55]) + 1, 0) + 32 * (coalesce(sex, -1) + 1)
             + 512 * (coalesce(education, -1) + 1)) stored,
    add column esf_exit smallint generated always as (
        cast(cast(work_after is not null as integer) + 2 * coalesce(cast(at_af_after and not at_af_before as integer), 0)
             + 4 * coalesce(cast(study_after > 0 and study_before = 0 as integer), 0)
             + 8 * coalesce(cast(work_after > 0 and work_before = 0 as integer), 0) as smallint)) stored,
    add column told smallint generated always as (
        case when anonymous then 0 when work_after is null then 1 else 2 end) stored;
comment on column participation_span.esf_entry is
    'bits 0-1: worked, registered at AF; then 4 * age (0 unknown, under 18, 30, 55, over), 32 * (sex + 1), 512 * (education + 1)';
comment on column participation_span.esf_exit is 'bits: told of, seeks work now, studies now, works now';
comment on column participation_span.told is '0 anonymous, 1 known person of whom nothing is known after, 2 known after';

drop index participation_span_by_person;
create index participation_span_by_person on participation_span (person, ended_on)
    include (known_from, known_until, started_on, sex, intervention, esf_entry, esf_exit);
