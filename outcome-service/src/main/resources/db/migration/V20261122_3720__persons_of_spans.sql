-- Hand-offs and follow-ups are of persons, and are found in a scope by where the person took part.
create index participation_span_by_person on participation_span (person, ended_on) where person is not null;
