package se.handslag.kit.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/**
 * The only way to read events: each takes effect once, in order per key, and none is lost.
 *
 * <p>A service has one method per topic, {@code @Incoming("participants") @Blocking}, that hands the batch over. When
 * {@link #consume} returns, every record has taken effect or is parked, so the batch may be committed.
 */
@ApplicationScoped
public class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final int TRIES = 3;
    private static final long DATABASE_WAIT_MILLIS = 500;

    private final InboxEffect effect;
    private final Parking parking;
    private final InboxSql database;
    private final Stopping stopping;

    Inbox(InboxEffect effect, Parking parking, InboxSql database, Stopping stopping) {
        this.effect = effect;
        this.parking = parking;
        this.database = database;
        this.stopping = stopping;
    }

    /**
     * Applies or parks every record. While the database is away it waits: nothing is parked and nothing is lost.
     *
     * @throws IllegalStateException if the service stops before all is done; the batch must not be committed, and is read
     *     again after the next start
     */
    public void consume(ConsumerRecords<String, byte[]> batch) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>(batch.count());
        batch.forEach(records::add);
        stopping.check();
        for (boolean first = true; !done(records, first); first = false) {
            stopping.await(DATABASE_WAIT_MILLIS);
        }
    }

    private boolean done(List<ConsumerRecord<String, byte[]>> records, boolean first) {
        try {
            applyOrPark(records);
            return true;
        } catch (DatabaseAwayException e) {
            if (first) {
                LOG.warnf("inbox waits for the database: %s", Failures.code(e));
            }
            return false;
        }
    }

    private void applyOrPark(List<ConsumerRecord<String, byte[]>> records) {
        try {
            QuarkusTransaction.requiringNew().run(() -> effect.apply(records));
        } catch (RuntimeException e) {
            blameRecord(e);
            LOG.debugf("batch of %d goes record by record: %s", records.size(), Failures.code(e));
            records.forEach(this::applyOrParkOne);
        }
    }

    private void applyOrParkOne(ConsumerRecord<String, byte[]> record) {
        for (int attempt = 1; ; attempt++) {
            try {
                QuarkusTransaction.requiringNew().run(() -> effect.apply(List.of(record)));
                return;
            } catch (RuntimeException e) {
                blameRecord(e);
                if (attempt == TRIES || !Failures.isTransient(e)) {
                    park(record, e, attempt);
                    return;
                }
            }
        }
    }

    private void park(ConsumerRecord<String, byte[]> record, RuntimeException failure, int attempts) {
        try {
            QuarkusTransaction.requiringNew().run(() -> parking.park(record, Failures.code(failure), attempts));
        } catch (RuntimeException e) {
            // A record that can be neither applied nor parked must not be passed over: wait until one of them works.
            throw new DatabaseAwayException(e);
        }
    }

    /** Returns if the failure is the record's own: no part of the service was missing. */
    private void blameRecord(RuntimeException e) {
        stopping.check();
        if (Failures.lostDatabase(e) || !database.answers()) {
            throw new DatabaseAwayException(e);
        }
    }
}
