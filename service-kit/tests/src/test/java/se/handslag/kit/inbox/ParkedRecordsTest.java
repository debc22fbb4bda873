package se.handslag.kit.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.fixture.events.Effects;
import se.handslag.kit.fixture.events.Facts;
import se.handslag.kit.fixture.events.Trouble;
import se.handslag.kit.id.Ids;
import se.handslag.kit.testing.MovableClock;

@QuarkusTest
class ParkedRecordsTest {
    @Inject
    Inbox inbox;

    @Inject
    ParkedRecords parked;

    @Inject
    Effects effects;

    @Inject
    Trouble trouble;

    @Inject
    MovableClock clock;

    @Inject
    MeterRegistry metrics;

    private final UUID person = Ids.next();
    private final OutgoingEvent failing = Facts.handled(person, 1);

    @BeforeEach
    void parkAnEventAndTwoBehindIt() {
        clock.stopAt(Instant.now().truncatedTo(ChronoUnit.MICROS));
        trouble.always(failing.id());
        inbox.consume(Batch.of(failing, Facts.handled(person, 2)));
        inbox.consume(Batch.of(Facts.handled(person, 3)));
    }

    @AfterEach
    void runTheClock() {
        clock.reset();
    }

    @Test
    void waitsForItsTimeAndThenTakesEffectInOrder() {
        trouble.heal(failing.id());
        parked.retryDue();
        assertEquals(List.of(), effects.of(person));
        clock.advance(Duration.ofSeconds(10));
        parked.retryDue();
        assertEquals(List.of(1L, 2L, 3L), effects.of(person));
        inbox.consume(Batch.of(Facts.handled(person, 4)));
        assertEquals(List.of(1L, 2L, 3L, 4L), effects.of(person));
    }

    @Test
    void isTriedEverMoreSeldomWhileItFailsAndNothingOvertakesIt() {
        clock.advance(Duration.ofSeconds(10));
        parked.retryDue();
        assertEquals(2, first().attempts());
        assertEquals(clock.instant().plusSeconds(20), first().nextTryAt());
        assertEquals(List.of(), effects.of(person));
        assertTrue(metrics.get("handslag.inbox.parked").gauge().value() >= 3);
    }

    @Test
    void isTriedAtOnceWhenAnOperatorAsks() {
        trouble.heal(failing.id());
        assertTrue(parked.retry(first().id()));
        assertEquals(List.of(1L, 2L, 3L), effects.of(person));
        assertFalse(parked.retry(-1));
    }

    @Test
    void aSecondDeliveryOfAParkedRecordTakesEffectOnce() {
        inbox.consume(Batch.of(failing, Facts.handled(person, 4)));
        trouble.heal(failing.id());
        clock.advance(Duration.ofSeconds(10));
        parked.retryDue();
        assertEquals(List.of(1L, 2L, 3L, 4L), effects.of(person));
    }

    private ParkedRecord first() {
        return parked.list(10_000).stream()
                .filter(record -> record.key().filter(person.toString()::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
