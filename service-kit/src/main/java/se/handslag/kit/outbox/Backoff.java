package se.handslag.kit.outbox;

import java.time.Duration;

/** How long to wait before the next try: twice as long each time, up to a limit. */
final class Backoff {
    private final Duration first;
    private final Duration limit;
    private Duration next;

    Backoff(Duration first, Duration limit) {
        this.first = first;
        this.limit = limit;
        this.next = first;
    }

    boolean isFirst() {
        return next.equals(first);
    }

    Duration next() {
        Duration wait = next;
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(limit) < 0 ? doubled : limit;
        return wait;
    }

    void reset() {
        next = first;
    }
}
