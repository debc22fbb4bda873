package se.handslag.bench;

import java.time.Duration;
import java.util.Arrays;

/** How long each of many requests took. */
final class Latencies {
    private final long[] sorted;

    Latencies(long... nanos) {
        sorted = nanos.clone();
        Arrays.sort(sorted);
    }

    /** The time within which this share of the requests was answered: the smallest that was measured, none in between. */
    Duration percentile(int percent) {
        int rank = (int) Math.ceil(sorted.length * percent / 100.0);
        return Duration.ofNanos(sorted[Math.max(rank, 1) - 1]);
    }
}
