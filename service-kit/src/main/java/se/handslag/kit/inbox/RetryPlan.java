package se.handslag.kit.inbox;

import java.time.Duration;
import java.time.Instant;

/** When a parked record is tried again: after 10 s, then twice as long each time, at most every 15 minutes, for ever. */
final class RetryPlan {
    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int DOUBLINGS_TO_LONGEST = 7;

    private RetryPlan() {}

    static Instant next(Instant now, int attempts) {
        int doublings = Math.clamp(attempts - 1L, 0, DOUBLINGS_TO_LONGEST);
        Duration wait = FIRST.multipliedBy(1L << doublings);
        return now.plus(wait.compareTo(LONGEST) < 0 ? wait : LONGEST);
    }
}
