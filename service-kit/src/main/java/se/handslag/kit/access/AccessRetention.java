package se.handslag.kit.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.handslag.kit.time.Stockholm;

/**
 * Deletes a service's own access records that are too old. The gateway's log, where they were shipped to, has a longer
 * time of its own. In small transactions; several replicas may do it at once.
 */
@ApplicationScoped
class AccessRetention {
    static final int BATCH = 1_000;

    private static final String DELETE = """
            delete from access_record where ctid = any (array (
              select ctid from access_record where at < ? order by at limit ? for update skip locked))
            """;

    private final DataSource database;
    private final Clock clock;
    private final Period kept;

    AccessRetention(DataSource database, Clock clock, @ConfigProperty(name = "handslag.access.keep") Period kept) {
        this.database = database;
        this.clock = clock;
        this.kept = kept;
    }

    /** Until no more are too old, counted in Swedish days. */
    @Scheduled(
            every = "${handslag.access.cleanup-every}",
            delayed = "${handslag.access.cleanup-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        Instant before =
                Stockholm.today(clock).minus(kept).atStartOfDay(Stockholm.ZONE).toInstant();
        int deleted;
        do {
            deleted = QuarkusTransaction.requiringNew().call(() -> delete(before));
        } while (deleted == BATCH);
    }

    private int delete(Instant before) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(DELETE)) {
            statement.setTimestamp(1, Timestamp.from(before));
            statement.setInt(2, BATCH);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("old access records could not be deleted", e);
        }
    }
}
