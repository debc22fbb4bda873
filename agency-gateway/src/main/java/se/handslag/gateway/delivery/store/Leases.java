package se.handslag.gateway.delivery.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;

/** Who delivers which partition, and how far it came. */
@ApplicationScoped
public class Leases {
    private static final String CLAIM = """
            insert into delivery_lease (kafka_partition, owner, position, seen_to, run)
            select p, ?, 0, 0, 0 from unnest(?::int[]) p
            on conflict (kafka_partition) do update set owner = excluded.owner
            """;
    private static final String SETTLE = """
            update delivery_lease l
            set run = l.run + case when f.o < l.position then 1 else 0 end,
                position = f.o,
                seen_to = greatest(l.seen_to, f.o)
            from unnest(?::int[], ?::bigint[]) f (p, o)
            where l.kafka_partition = f.p and l.owner = ?
            returning l.kafka_partition, l.seen_to, l.run
            """;
    private static final String HOLD = """
            update delivery_lease l set position = f.o, seen_to = greatest(l.seen_to, f.o)
            from unnest(?::int[], ?::bigint[]) f (p, o)
            where l.kafka_partition = f.p and l.owner = ?
            returning l.kafka_partition, l.seen_to, l.run
            """;

    private final DataSource database;

    Leases(DataSource database) {
        this.database = database;
    }

    /** Takes the partitions. Waits for what their last owner is committing, and shuts it out from then on. */
    public void claim(UUID owner, Iterable<Integer> partitions) {
        List<Integer> sorted = sorted(partitions);
        Sql.update(database, CLAIM, sql -> {
            sql.setObject(1, owner);
            sql.setArray(2, ints(sql, sorted));
        });
    }

    /** Notes where Kafka says that delivery stands; further back than we knew means that somebody reset it. */
    public void settle(UUID owner, Map<Integer, Long> committed) {
        update(SETTLE, owner, committed);
    }

    /**
     * Holds the partitions until the transaction ends.
     *
     * @param from the first offset about to be decided: all before it is committed
     * @throws LostPartitions if this owner has lost one
     */
    public Map<Integer, Lease> hold(UUID owner, Map<Integer, Long> from) {
        return update(HOLD, owner, from);
    }

    private Map<Integer, Lease> update(String sql, UUID owner, Map<Integer, Long> offsets) {
        List<Integer> partitions = sorted(offsets.keySet());
        List<Lease> held = Sql.query(
                database,
                sql,
                statement -> {
                    statement.setArray(1, ints(statement, partitions));
                    statement.setArray(
                            2,
                            statement
                                    .getConnection()
                                    .createArrayOf(
                                            "bigint",
                                            partitions.stream()
                                                    .map(offsets::get)
                                                    .toArray()));
                    statement.setObject(3, owner);
                },
                row -> new Lease(row.getInt(1), row.getLong(2), row.getInt(3)));
        if (held.size() < offsets.size()) {
            throw new LostPartitions();
        }
        return held.stream().collect(Collectors.toMap(Lease::partition, Function.identity()));
    }

    private static List<Integer> sorted(Iterable<Integer> partitions) {
        // One order for all instances, so that two never wait for each other's rows in a circle.
        return StreamSupport.stream(partitions.spliterator(), false).sorted().toList();
    }

    private static Array ints(PreparedStatement statement, List<Integer> values) throws SQLException {
        return statement.getConnection().createArrayOf("int", values.toArray());
    }
}
