-- Most questions are about now. Then the rows that were known are those that hold still: persons are counted from an index of
-- these alone. Whether anything has become known since the moment asked about stands at the end of the other.
create index participation_span_still_by_person on participation_span (person, ended_on)
    include (started_on, sex, intervention, esf_entry, esf_exit) where known_until = 'infinity';
create index participation_span_by_change on participation_span
    ((case when known_until = 'infinity' then known_from else known_until end));
