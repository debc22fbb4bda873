package se.handslag.gateway.delivery.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Who was told what. Written before it leaves, so a row may stand for a notice that an abort kept back. */
@ApplicationScoped
public class DeliveryRecords {
    private static final String FIRST_DELIVERED = """
            select event_id, min(record_offset) from delivery_record
            where event_id = any (?) and delivered group by event_id
            """;
    private static final String TOLD =
            "select exists (select from delivery_record where subject_id = ? and agency = ? and delivered)";
    // The same record decided again, after an abort: the last decision is the one that counts.
    private static final String SAVE = """
            insert into delivery_record (event_id, agency, run, kafka_partition, record_offset, subject_id, role,
                                         delivered, basis, consent_id, decided_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (event_id, agency, run) do update
            set delivered = excluded.delivered, basis = excluded.basis, decided_at = excluded.decided_at,
                kafka_partition = excluded.kafka_partition, record_offset = excluded.record_offset
            """;

    private final DataSource database;
    private final Clock clock;

    DeliveryRecords(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The offsets at which these events were first delivered. The same event further on is a second copy, which an
     * outbox may publish after a crash.
     */
    public Map<UUID, Long> firstDelivered(Set<UUID> eventIds) {
        return Sql.query(
                        database,
                        FIRST_DELIVERED,
                        sql -> sql.setArray(1, sql.getConnection().createArrayOf("uuid", eventIds.toArray())),
                        row -> Map.entry(row.getObject(1, UUID.class), row.getLong(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether the agency was ever told of the hand-off or the step. */
    public boolean told(UUID subjectId, String agency) {
        return Sql.query(
                        database,
                        TOLD,
                        sql -> {
                            sql.setObject(1, subjectId);
                            sql.setString(2, agency);
                        },
                        row -> row.getBoolean(1))
                .getFirst();
    }

    /** Records them. */
    public void save(Collection<DeliveryEntry> entries) {
        if (!entries.isEmpty()) {
            Instant now = clock.instant();
            Sql.batch(database, SAVE, entries, (sql, entry) -> bind(sql, entry, now));
        }
    }

    private static void bind(PreparedStatement sql, DeliveryEntry entry, Instant now) throws SQLException {
        sql.setObject(1, entry.eventId());
        sql.setString(2, entry.agency());
        sql.setInt(3, entry.run());
        sql.setInt(4, entry.partition());
        sql.setLong(5, entry.offset());
        sql.setObject(6, entry.subjectId());
        sql.setString(7, entry.role());
        sql.setBoolean(8, entry.delivered());
        sql.setString(9, entry.basis());
        sql.setObject(10, entry.consentId());
        sql.setObject(11, Sql.utc(now));
    }
}
