package se.handslag.kit.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Wakes the active relay, in whichever replica it runs, after rows were committed.
 *
 * <p>Not by {@code NOTIFY} in the publishing transaction: that takes a lock on the whole database until the commit is
 * on disk, so commits queue behind each other (measured: a seventh of the throughput). One ring after many commits does
 * the same. A ring that is lost costs one poll interval, never an event.
 */
@ApplicationScoped
class OutboxBell {
    private static final Logger LOG = Logger.getLogger(OutboxBell.class);

    private final DataSource database;
    private final Semaphore rings = new Semaphore(0);
    private Thread ringer;

    OutboxBell(DataSource database) {
        this.database = database;
    }

    void ring() {
        rings.release();
    }

    void start(@Observes StartupEvent event) {
        ringer = Thread.ofVirtual().name("outbox-bell").start(this::run);
    }

    void stop(@Observes ShutdownEvent event) {
        ringer.interrupt();
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                rings.acquire();
                rings.drainPermits();
                notifyRelay();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (SQLException e) {
                LOG.debugf("bell not heard, the relay's poll will do: SQL state %s", e.getSQLState());
            }
        }
    }

    private void notifyRelay() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("notify " + RelaySession.CHANNEL);
        }
    }
}
