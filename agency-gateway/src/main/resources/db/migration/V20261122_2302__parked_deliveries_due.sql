-- The next to try of a partition, whatever waits there: without it every round reads all that is parked.
create index delivery_parked_due on delivery_parked (kafka_partition, retry_at);
