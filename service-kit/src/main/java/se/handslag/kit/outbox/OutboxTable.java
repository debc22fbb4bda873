package se.handslag.kit.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The outbox as the relay sees it. */
final class OutboxTable {
    // What is there, never "id greater than the last": a smaller id may commit later than a greater one.
    private static final String NEXT = """
            select id, topic, partition_key, headers, payload
            from outbox waiting
            where parked_at is null
              and not exists (
                select 1 from outbox parked
                where parked.parked_at is not null
                  and parked.topic = waiting.topic
                  and parked.partition_key = waiting.partition_key
                  and parked.id < waiting.id)
            order by id
            limit ?
            """;

    private final Connection connection;

    OutboxTable(Connection connection) {
        this.connection = connection;
    }

    /** The oldest rows that nothing holds back. */
    List<RelayedRow> next(int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(NEXT)) {
            select.setInt(1, limit);
            List<RelayedRow> rows = new ArrayList<>();
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    rows.add(new RelayedRow(
                            result.getLong("id"),
                            result.getString("topic"),
                            result.getString("partition_key"),
                            result.getString("headers"),
                            result.getString("payload")));
                }
            }
            return rows;
        }
    }

    /** Forgets rows that the broker has. */
    void delete(Collection<Long> ids) throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        try (PreparedStatement delete = connection.prepareStatement("delete from outbox where id = any(?)")) {
            delete.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            delete.executeUpdate();
        }
    }

    /** Sets aside a row that the broker will never take; from now on it holds back its key. */
    void park(long id, String error) throws SQLException {
        try (PreparedStatement park =
                connection.prepareStatement("update outbox set parked_at = now(), error = ? where id = ?")) {
            park.setString(1, error);
            park.setLong(2, id);
            park.executeUpdate();
        }
    }
}
