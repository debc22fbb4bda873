-- What delivery must know of a consent, and no more: whom it lets receive, and for how long. No participant.
create table delivery_consent (
  consent_id         uuid not null,
  receiving_agencies text[],
  valid_from         date,
  valid_to           date,
  withdrawn_at       timestamptz,
  constraint delivery_consent_pk primary key (consent_id),
  -- A withdrawal may be known before the consent itself (that event may be parked). It must count all the same.
  constraint delivery_consent_known check (num_nulls(receiving_agencies, valid_from, valid_to) in (0, 3)),
  constraint delivery_consent_says_something check (valid_from is not null or withdrawn_at is not null),
  constraint delivery_consent_period check (valid_from <= valid_to)
);

-- Which instance delivers a partition now. Kafka fences the topic side of an instance that lost a partition without
-- knowing it; the owner in this row fences its database side.
create table delivery_lease (
  kafka_partition int    not null,
  owner           uuid   not null,
  -- Everything before this offset is decided and committed to Kafka.
  position        bigint not null,
  -- The furthest that position ever was: what lies before it was decided once already, and is a replay now.
  seen_to         bigint not null,
  -- Counts the replays: a delivery in a replay is a disclosure of its own and gets a record of its own.
  run             int    not null,
  constraint delivery_lease_pk primary key (kafka_partition),
  constraint delivery_lease_counts check (position between 0 and seen_to and run >= 0)
);

-- Records that could not be delivered, and those of the same key behind them, as they came from the topic.
create table delivery_parked (
  id              bigint      generated always as identity,
  kafka_partition int         not null,
  record_offset   bigint      not null,
  record_key      text,
  headers         text        not null,
  value           bytea,
  replayed        boolean     not null,
  run             int         not null,
  reason          text        not null,
  attempts        int         not null,
  parked_at       timestamptz not null,
  retry_at        timestamptz not null,
  constraint delivery_parked_pk primary key (id),
  constraint delivery_parked_once unique (kafka_partition, record_offset),
  constraint delivery_parked_attempts check (attempts >= 0)
);

create index delivery_parked_in_order on delivery_parked (kafka_partition, record_key, record_offset);

-- The delivery record (R3.7), committed before anything leaves: which agency was told of which event on what basis, or
-- why it was not. The person stands in the access log only; here the event's id is enough.
create table delivery_record (
  event_id        uuid        not null,
  agency          text        not null,
  run             int         not null,
  kafka_partition int         not null,
  record_offset   bigint      not null,
  hand_off_id     uuid        not null,
  role            text        not null,
  delivered       boolean     not null,
  basis           text        not null,
  consent_id      uuid        not null,
  decided_at      timestamptz not null,
  constraint delivery_record_pk primary key (event_id, agency, run),
  constraint delivery_record_role check (role in ('GIVER', 'RECEIVER'))
);

-- Was this agency told of this hand-off? Asked when consent is gone and the hand-off is recalled.
create index delivery_record_told on delivery_record (hand_off_id, agency) where delivered;
