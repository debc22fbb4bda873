package se.handslag.kit.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import javax.sql.DataSource;

/** Deletes answers that are due, the oldest first, in small transactions; several replicas may do it at once. */
@ApplicationScoped
class KeyCleanup {
    private static final int BATCH = 1_000;
    private static final String DELETE = """
            delete from idempotency_key where ctid in (
              select ctid from idempotency_key where expires_at <= ?
               order by expires_at limit ? for update skip locked)""";

    private final DataSource database;
    private final Clock clock;

    KeyCleanup(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(
            every = "${handslag.idempotency.cleanup-every}",
            delayed = "${handslag.idempotency.cleanup-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        int deleted;
        do {
            deleted = QuarkusTransaction.requiringNew().call(this::deleteBatch);
        } while (deleted == BATCH);
    }

    private int deleteBatch() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(DELETE)) {
            statement.setTimestamp(1, Timestamp.from(clock.instant()));
            statement.setInt(2, BATCH);
            return statement.executeUpdate();
        }
    }
}
