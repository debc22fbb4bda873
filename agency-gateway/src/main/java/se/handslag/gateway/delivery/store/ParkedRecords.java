package se.handslag.gateway.delivery.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import se.handslag.kit.event.HeaderJson;

/**
 * The records that wait.
 *
 * <p>Not the kit's parking: that one takes effect in a database, this one in Kafka, so a row here counts only once the
 * offset after it is committed there, and is gone only once the notice is.
 */
@ApplicationScoped
public class ParkedRecords {
    private static final String PARK = """
            insert into delivery_parked (kafka_partition, record_offset, record_key, headers, value, replayed, run,
                                         reason, attempts, parked_at, retry_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (kafka_partition, record_offset) do nothing
            """;
    private static final String FIRST_OF_KEYS = """
            select record_key, min(record_offset) from delivery_parked
            where kafka_partition = any (?) and record_key = any (?) group by record_key
            """;
    private static final String NEXT = """
            select * from delivery_parked p
            where kafka_partition = ? and retry_at <= ?
              and not exists (select from delivery_parked e
                              where e.kafka_partition = p.kafka_partition and e.record_key = p.record_key
                                and e.record_offset < p.record_offset)
            order by record_offset limit 1
            """;

    private static final String PAGE = "select * from delivery_parked where id > ? order by id offset ? limit ?";

    private final DataSource database;
    private final Clock clock;

    ParkedRecords(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Of these keys, those with a parked record, and the offset of the first. */
    public Map<String, Long> firstOf(Set<Integer> partitions, Set<String> keys) {
        return Sql.query(
                        database,
                        FIRST_OF_KEYS,
                        sql -> {
                            sql.setArray(1, sql.getConnection().createArrayOf("int", partitions.toArray()));
                            sql.setArray(2, sql.getConnection().createArrayOf("text", keys.toArray()));
                        },
                        row -> Map.entry(row.getString(1), row.getLong(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Parks them. */
    public void park(Collection<Parked> records) {
        if (!records.isEmpty()) {
            Instant now = clock.instant();
            Sql.batch(database, PARK, records, (sql, parked) -> bind(sql, parked, now));
        }
    }

    /** The next to try: the first of its key, and due. */
    public Optional<Parked> next(int partition) {
        return Sql.query(
                        database,
                        NEXT,
                        sql -> {
                            sql.setInt(1, partition);
                            sql.setObject(2, Sql.utc(clock.instant()));
                        },
                        ParkedRecords::read)
                .stream()
                .findFirst();
    }

    /** Tried in vain: not again before that time. */
    public void postpone(long id, String reason, Instant retryAt) {
        Sql.update(
                database,
                "update delivery_parked set attempts = attempts + 1, reason = ?, retry_at = ? where id = ?",
                sql -> {
                    sql.setString(1, reason);
                    sql.setObject(2, Sql.utc(retryAt));
                    sql.setLong(3, id);
                });
    }

    /** Its notice is out. */
    public void forget(long id) {
        Sql.update(database, "delete from delivery_parked where id = ?", sql -> sql.setLong(1, id));
    }

    /** Drops what was parked at or after an offset that is not committed: those records come again. */
    public void forgetFrom(int partition, long offset) {
        Sql.update(database, "delete from delivery_parked where kafka_partition = ? and record_offset >= ?", sql -> {
            sql.setInt(1, partition);
            sql.setLong(2, offset);
        });
    }

    /** By id, from the one after this on. */
    public List<Parked> page(long after, int offset, int limit) {
        return Sql.query(
                database,
                PAGE,
                sql -> {
                    sql.setLong(1, after);
                    sql.setInt(2, offset);
                    sql.setInt(3, limit);
                },
                ParkedRecords::read);
    }

    /** Makes it due at once, whatever its plan; false if it waits no longer. */
    public boolean makeDue(long id) {
        return Sql.update(database, "update delivery_parked set retry_at = ? where id = ?", sql -> {
                    sql.setObject(1, Sql.utc(clock.instant()));
                    sql.setLong(2, id);
                })
                > 0;
    }

    /** How many wait, of all instances. */
    public long count() {
        return Sql.query(database, "select count(*) from delivery_parked", sql -> {}, row -> row.getLong(1))
                .getFirst();
    }

    private static void bind(PreparedStatement sql, Parked parked, Instant now) throws SQLException {
        SourceRecord source = parked.record();
        sql.setInt(1, source.partition());
        sql.setLong(2, source.offset());
        sql.setString(3, StoredKey.of(source.key()));
        sql.setString(4, HeaderJson.write(source.headers()));
        sql.setBytes(5, source.value());
        sql.setBoolean(6, parked.replayed());
        sql.setInt(7, parked.run());
        sql.setString(8, parked.reason());
        sql.setInt(9, parked.attempts());
        sql.setObject(10, Sql.utc(now));
        sql.setObject(11, Sql.utc(parked.retryAt()));
    }

    private static Parked read(ResultSet row) throws SQLException {
        SourceRecord source = new SourceRecord(
                row.getInt("kafka_partition"),
                row.getLong("record_offset"),
                row.getString("record_key"),
                row.getBytes("value"),
                HeaderJson.read(row.getString("headers")));
        return new Parked(
                row.getLong("id"),
                source,
                row.getBoolean("replayed"),
                row.getInt("run"),
                row.getString("reason"),
                row.getInt("attempts"),
                Sql.instant(row, "retry_at"));
    }
}
