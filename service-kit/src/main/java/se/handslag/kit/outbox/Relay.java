package se.handslag.kit.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/**
 * Carries rows from the outbox to Kafka for as long as it runs: at least once, in order per key, and none lost,
 * whichever of broker, database and process goes away, and for however long.
 */
final class Relay implements Runnable {
    private static final Logger LOG = Logger.getLogger(Relay.class);

    private final RelaySettings settings;
    private final Backoff backoff = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(2));
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile RelaySession session;
    private volatile boolean active;
    private KafkaSender sender;
    private int width;

    Relay(RelaySettings settings) {
        this.settings = settings;
        this.width = settings.batch();
    }

    /** True while this relay, of all of the service, does the work. */
    boolean isActive() {
        return active;
    }

    @Override
    public void run() {
        while (isRunning()) {
            try {
                session();
            } catch (SQLException e) {
                pause("database", e);
            } catch (BrokerAwayException | KafkaException e) {
                pause("broker", e);
            } catch (InterruptedException e) {
                stopped.countDown();
            } catch (ExecutionException | RuntimeException | Error e) {
                // Even then: a relay that ended would leave the events of a service that goes on answering.
                pause("unexpected", e);
            }
        }
    }

    /** Asks the relay to end after the batch in hand. */
    void stop() {
        stopped.countDown();
        try {
            RelaySession current = session;
            if (current != null) {
                current.stopWaiting();
            }
        } catch (SQLException e) {
            LOG.debug("the relay's connection was gone already", e);
        }
    }

    /** From one connection to its end; what went wrong ends it, and the next one starts from the table again. */
    private void session() throws SQLException, InterruptedException, ExecutionException, BrokerAwayException {
        try (RelaySession opened = new RelaySession(settings.connect())) {
            session = opened;
            standBy(opened);
            work(opened);
        } finally {
            active = false;
            closeSender();
        }
    }

    private void standBy(RelaySession database) throws SQLException, InterruptedException {
        while (isRunning() && !database.lead()) {
            await(settings.poll());
        }
    }

    private void work(RelaySession database)
            throws SQLException, InterruptedException, ExecutionException, BrokerAwayException {
        database.listen();
        active = true;
        while (isRunning()) {
            int rows = relayBatch(database.outbox());
            if (!backoff.isFirst()) {
                LOG.info("relay goes on");
                backoff.reset();
            }
            if (rows < settings.batch() && isRunning()) {
                database.await(settings.poll());
            }
        }
    }

    private int relayBatch(OutboxTable outbox)
            throws SQLException, InterruptedException, ExecutionException, BrokerAwayException {
        List<RelayedRow> batch = outbox.next(settings.batch());
        Waves waves = new Waves(batch);
        List<Long> acknowledged = new ArrayList<>();
        try {
            for (List<RelayedRow> wave = waves.next(width); !wave.isEmpty(); wave = waves.next(width)) {
                relayWave(wave, waves, outbox, acknowledged);
            }
            width = settings.batch();
        } finally {
            outbox.delete(acknowledged);
        }
        return batch.size();
    }

    private void relayWave(List<RelayedRow> wave, Waves rest, OutboxTable outbox, List<Long> acknowledged)
            throws SQLException, InterruptedException, ExecutionException, BrokerAwayException {
        BrokerAwayException away = null;
        for (Delivery delivery : sender().send(wave)) {
            switch (delivery) {
                case Delivery.Acknowledged(RelayedRow row) -> acknowledged.add(row.id());
                case Delivery.Poison(RelayedRow row, String error) -> {
                    LOG.errorf("outbox row %d for %s parked: %s", row.id(), row.topic(), error);
                    outbox.park(row.id(), error);
                    rest.stop(row.key());
                }
                case Delivery.BrokerAway(RelayedRow row, Throwable cause) -> away = new BrokerAwayException(cause);
            }
        }
        if (away != null) {
            // Row by row next time: a row that is too large for the broker and travels with others is split from them
            // and
            // sent again without end, and only alone does it get its answer.
            width = 1;
            throw away;
        }
    }

    private KafkaSender sender() {
        if (sender == null) {
            sender = new KafkaSender(settings.producer());
        }
        return sender;
    }

    private void closeSender() {
        if (sender != null) {
            sender.close();
            sender = null;
        }
    }

    private void pause(String what, Throwable e) {
        if (!isRunning()) {
            return;
        }
        if (backoff.isFirst()) {
            Throwable reason = e.getCause() == null ? e : e.getCause();
            LOG.warnf(
                    "relay waits, %s: %s; rows stay in the outbox",
                    what, reason.getClass().getName());
        }
        LOG.debug("relay waits", e);
        try {
            await(backoff.next());
        } catch (InterruptedException interrupted) {
            stopped.countDown();
        }
    }

    private boolean isRunning() {
        return stopped.getCount() > 0;
    }

    private void await(Duration limit) throws InterruptedException {
        boolean ended = stopped.await(limit.toMillis(), TimeUnit.MILLISECONDS);
        if (ended) {
            LOG.debug("relay stops");
        }
    }
}
