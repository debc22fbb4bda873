package se.handslag.kit.outbox;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * The rows of one transaction, written together just before it commits: one round trip, and after the aggregate's own
 * row is locked, so that rows of one aggregate are numbered in the order in which its changes commit.
 */
final class PendingRows implements Synchronization {
    private static final String INSERT = """
            insert into outbox (event_id, topic, partition_key, headers, payload)
            values (?, ?, ?, ?::jsonb, ?)
            """;

    private final DataSource database;
    private final OutboxBell bell;
    private final List<OutboxRow> rows = new ArrayList<>();

    PendingRows(DataSource database, OutboxBell bell) {
        this.database = database;
        this.bell = bell;
    }

    void add(OutboxRow row) {
        rows.add(row);
    }

    @Override
    public void beforeCompletion() {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (OutboxRow row : rows) {
                insert.setObject(1, row.eventId());
                insert.setString(2, row.topic());
                insert.setString(3, row.partitionKey());
                insert.setString(4, row.headers());
                insert.setString(5, row.payload());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            // Thrown here, it rolls the transaction back: no fact without its event.
            throw new OutboxException(e);
        }
    }

    @Override
    public void afterCompletion(int status) {
        if (status == Status.STATUS_COMMITTED) {
            bell.ring();
        }
    }
}
