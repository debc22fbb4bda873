package se.handslag.kit.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.postgresql.PGConnection;

/** A relay's own connection: its advisory lock makes it the active one, and ends with the connection, however it ends. */
final class RelaySession implements AutoCloseable {
    static final String CHANNEL = "handslag_outbox";
    private static final long LOCK = 0x48_41_4E_44_4F_55_54_42L;

    private final Connection connection;
    private volatile boolean idle;

    RelaySession(Connection connection) {
        this.connection = connection;
    }

    /** True if this relay is now the only active one of the service. */
    boolean lead() throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            lock.setLong(1, LOCK);
            try (ResultSet result = lock.executeQuery()) {
                result.next();
                return result.getBoolean(1);
            }
        }
    }

    /** From now on {@link #await} ends when a bell rings. */
    void listen() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
        }
    }

    /** Waits for a bell, at most so long. */
    void await(Duration limit) throws SQLException {
        idle = true;
        try {
            connection.unwrap(PGConnection.class).getNotifications((int) limit.toMillis());
        } finally {
            idle = false;
        }
    }

    /** Ends a wait in another thread; work that is going on is left to finish. */
    void stopWaiting() throws SQLException {
        if (idle) {
            connection.abort(Runnable::run);
        }
    }

    OutboxTable outbox() {
        return new OutboxTable(connection);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
