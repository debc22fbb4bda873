package se.handslag.kit.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The clock of every application under test, in place of the system's. It runs with real time until a test moves it;
 * call {@link #reset()} afterwards, since one application serves many tests.
 */
@Singleton
@Alternative
@Priority(1)
public class MovableClock extends Clock {
    private final AtomicReference<Clock> clock = new AtomicReference<>(Clock.systemUTC());

    /** Moves on by a duration, or back by a negative one; keeps running if it ran, standing if it stood. */
    public void advance(Duration duration) {
        clock.updateAndGet(now -> Clock.offset(now, duration));
    }

    /** Stands still at an instant. */
    public void stopAt(Instant instant) {
        clock.set(Clock.fixed(instant, ZoneOffset.UTC));
    }

    /** Goes on from an instant. */
    public void startAt(Instant instant) {
        Clock system = Clock.systemUTC();
        clock.set(Clock.offset(system, Duration.between(system.instant(), instant)));
    }

    /** Shows real time again. */
    public void reset() {
        clock.set(Clock.systemUTC());
    }

    /** UTC in microseconds, as {@code timestamptz} keeps it. */
    @Override
    public Instant instant() {
        return clock.get().instant().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.get().withZone(zone);
    }
}
