package se.handslag.gateway.delivery;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Delivers until it is stopped, through sessions that may break. */
final class DeliveryLoop implements Runnable {
    private static final Logger LOG = Logger.getLogger(DeliveryLoop.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Supplier<DeliverySession> sessions;
    private final long parkedEveryNanos;
    private final DeliveryMetrics metrics;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private Duration pause = FIRST_PAUSE;

    DeliveryLoop(Supplier<DeliverySession> sessions, Duration parkedEvery, DeliveryMetrics metrics) {
        this.sessions = sessions;
        this.parkedEveryNanos = parkedEvery.toNanos();
        this.metrics = metrics;
    }

    @Override
    public void run() {
        while (!stopped()) {
            try (DeliverySession next = sessions.get()) {
                next.open();
                deliver(next);
            } catch (RuntimeException e) {
                if (!stopped()) {
                    metrics.countFailure();
                    LOG.warnf(e, "delivery starts again from what is committed, in %d ms", pause.toMillis());
                    rest();
                }
            }
        }
    }

    private void deliver(DeliverySession open) {
        long parkedAt = System.nanoTime();
        while (!stopped()) {
            open.deliver();
            pause = FIRST_PAUSE;
            if (System.nanoTime() - parkedAt >= parkedEveryNanos) {
                open.deliverParked();
                parkedAt = System.nanoTime();
            }
        }
    }

    /** Longer each time in a row, but over at once when we stop. */
    private void rest() {
        try {
            boolean over = stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
            pause = over || pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop();
        }
    }

    private boolean stopped() {
        return stopping.getCount() == 0;
    }

    /** Lets what is under way be committed, then ends. */
    void stop() {
        stopping.countDown();
    }
}
