package se.handslag.kit.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * How full the outbox is. Read from the table and not from the relay, so that a relay that hangs shows: alarm on the age
 * of the oldest row and on any parked one.
 */
@ApplicationScoped
class OutboxGauges {
    private static final Logger LOG = Logger.getLogger(OutboxGauges.class);
    private static final String FIGURES = """
            select count(*) filter (where parked_at is null),
                   count(*) filter (where parked_at is not null),
                   coalesce(extract(epoch from clock_timestamp() - min(published_at)), 0)
            from outbox
            """;

    private final DataSource database;
    private volatile double pending;
    private volatile double parked;
    private volatile double oldestSeconds;

    OutboxGauges(DataSource database, MeterRegistry metrics) {
        this.database = database;
        metrics.gauge("handslag.outbox.pending", this, gauges -> gauges.pending);
        metrics.gauge("handslag.outbox.parked", this, gauges -> gauges.parked);
        metrics.gauge("handslag.outbox.oldest.seconds", this, gauges -> gauges.oldestSeconds);
    }

    @Scheduled(every = "{handslag.gauges}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(FIGURES);
                ResultSet figures = select.executeQuery()) {
            figures.next();
            pending = figures.getDouble(1);
            parked = figures.getDouble(2);
            oldestSeconds = figures.getDouble(3);
        } catch (SQLException e) {
            LOG.debugf("the outbox cannot be measured: SQL state %s", e.getSQLState());
        }
    }
}
