-- Persons are counted in the association that they took part in: from the index, without the table.
drop index participation_span_by_person;
create index participation_span_by_person on participation_span (person, ended_on)
    include (known_from, known_until, started_on, sex, association, intervention, esf_entry, esf_exit);
drop index participation_span_still_by_person;
create index participation_span_still_by_person on participation_span (person, ended_on)
    include (started_on, sex, association, intervention, esf_entry, esf_exit) where known_until = 'infinity';
