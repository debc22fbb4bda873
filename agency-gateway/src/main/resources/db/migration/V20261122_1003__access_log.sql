-- Every service's access records in one place, so that a person can be told who saw what (R3.7, GDPR art. 15).
create table access_log_entry (
  id             uuid        not null,
  at             timestamptz not null,
  agency         text        not null,
  client         text        not null,
  subject        text        not null,
  participant_id uuid        not null,
  action         text        not null,
  basis          text        not null,
  consent_id     uuid,
  outcome        text        not null,
  trace_id       text        not null,
  constraint access_log_entry_pk primary key (id),
  constraint access_log_entry_outcome check (outcome in ('GRANTED', 'DENIED'))
);

-- The one question asked: what did this agency do with this person, newest first. The id breaks ties.
create index access_log_entry_of_person on access_log_entry (agency, participant_id, at desc, id desc);
