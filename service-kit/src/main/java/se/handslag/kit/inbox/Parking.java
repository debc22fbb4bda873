package se.handslag.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import se.handslag.kit.event.HeaderJson;

/** Sets records aside, in the running transaction. */
@ApplicationScoped
class Parking {
    static final String BEHIND = "behind a parked record";
    private static final Logger LOG = Logger.getLogger(Parking.class);
    private static final String BLOCKED = """
            select distinct topic, record_key from parked_record
            where topic = any(?) and record_key = any(?)
            """;
    private static final String PARK = """
            insert into parked_record
              (topic, partition, log_offset, record_key, headers, value, error, attempts, parked_at, next_try_at)
            values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)
            on conflict do nothing
            """;

    private final InboxSql sql;
    private final Clock clock;

    Parking(InboxSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The keys of these records that already have a parked one. */
    Set<RecordKey> blockedKeys(List<ConsumerRecord<String, byte[]>> records) {
        List<RecordKey> keys = records.stream()
                .map(RecordKey::of)
                .flatMap(key -> key.ordered().stream())
                .distinct()
                .toList();
        return new HashSet<>(sql.query(
                BLOCKED,
                row -> new RecordKey(row.getString(1), row.getString(2)),
                keys.stream().map(RecordKey::topic).distinct().toArray(String[]::new),
                keys.stream().map(RecordKey::key).toArray(String[]::new)));
    }

    /** Parks a record that failed; it is tried again soon, then ever more seldom. */
    void park(ConsumerRecord<String, byte[]> record, String error, int attempts) {
        LOG.errorf(
                "parked %s, partition %d, offset %d: %s", record.topic(), record.partition(), record.offset(), error);
        insert(record, error, attempts, RetryPlan.next(clock.instant(), attempts));
    }

    /** Parks a record only because one of its key is parked; it is due as soon as that one is done. */
    void parkBehind(ConsumerRecord<String, byte[]> record) {
        insert(record, BEHIND, 0, clock.instant());
    }

    private void insert(ConsumerRecord<String, byte[]> record, String error, int attempts, Instant nextTry) {
        sql.update(
                PARK,
                record.topic(),
                record.partition(),
                record.offset(),
                RecordKey.of(record).key(),
                HeaderJson.write(record.headers()),
                record.value(),
                error,
                attempts,
                clock.instant(),
                nextTry);
    }
}
