package se.handslag.gateway.delivery.decide;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import se.handslag.gateway.delivery.store.Parked;
import se.handslag.gateway.delivery.store.SourceRecord;

/** How long a record waits before it is tried again. */
final class Parking {
    /** The database, or our own code, refuses it. */
    static final String UNDECIDABLE = "cannot-be-decided";

    /** It is not at fault: one of its key before it is. */
    static final String BEHIND = "behind-another";

    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final int LAST_DOUBLING = 8;

    private Parking() {}

    static Parked of(SourceRecord source, boolean replayed, int run, String reason, Instant now) {
        boolean behind = reason.equals(BEHIND);
        Instant retryAt = behind ? now : now.plus(waitAfter(1));
        return new Parked(null, source, replayed, run, reason, behind ? 0 : 1, retryAt);
    }

    /** When a parked record that was tried in vain once more is tried again. */
    static Instant retryAt(Parked parked, Clock clock) {
        return clock.instant().plus(waitAfter(parked.attempts() + 1));
    }

    /** Doubles from 2 seconds to 5 minutes. */
    private static Duration waitAfter(int attempts) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.clamp(attempts - 1, 0, LAST_DOUBLING));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }
}
