package se.handslag.kit.inbox;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Reads from a view that another service's events feed. A caller that writes to two services in a row must not see the
 * lag between them, so what is not there yet is awaited, within a bound, before it is called unknown.
 */
public final class LocalView {
    /** How long a command waits at most for what its view does not know yet. */
    public static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Duration PAUSE = Duration.ofMillis(20);

    private LocalView() {}

    /**
     * Looks until it is found or {@link #PATIENCE} is over. Call it on a worker thread, outside a transaction: a
     * transaction would hold a connection while it waits.
     *
     * @param lookup asks the database anew each time
     */
    public static <T> Optional<T> await(Supplier<Optional<T>> lookup) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Optional<T> found = lookup.get();
        while (found.isEmpty() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(PAUSE.toNanos());
            found = lookup.get();
        }
        return found;
    }
}
