package se.handslag.kit.inbox;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Whether the service stops. From then on its parts go away one by one while channels still deliver, so a failure tells
 * nothing about a record.
 */
@ApplicationScoped
class Stopping {
    private static final String REASON = "the service stops; the batch is read again";

    private final CountDownLatch begun = new CountDownLatch(1);

    void begin(@Observes ShutdownEvent event) {
        begun.countDown();
    }

    boolean hasBegun() {
        return begun.getCount() == 0;
    }

    /** @throws IllegalStateException if it has begun: what is at hand is left for the next start */
    void check() {
        if (hasBegun()) {
            throw new IllegalStateException(REASON);
        }
    }

    /** Waits so long, unless the service stops. */
    void await(long millis) {
        try {
            if (begun.await(millis, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException(REASON);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(REASON, e);
        }
    }
}
