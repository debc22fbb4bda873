package se.handslag.kit.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import se.handslag.kit.contract.agencies.UnitRegistered;
import se.handslag.kit.event.Contracts;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.fixture.events.Effects;
import se.handslag.kit.fixture.events.Facts;
import se.handslag.kit.fixture.events.Trouble;
import se.handslag.kit.id.Ids;
import se.handslag.kit.testing.TopicWriter;

@QuarkusTest
class InboxTest {
    @Inject
    Inbox inbox;

    @Inject
    ParkedRecords parked;

    @Inject
    Effects effects;

    @Inject
    Trouble trouble;

    private final UUID person = Ids.next();
    private final UUID other = Ids.next();

    @Test
    void everyEventTakesEffectOnceInOrderHoweverOftenItComes() {
        OutgoingEvent first = Facts.handled(person, 1);
        OutgoingEvent second = Facts.handled(person, 2);
        inbox.consume(Batch.of(first, first, second));
        inbox.consume(Batch.of(second, first, Facts.handled(person, 3)));
        assertEquals(List.of(1L, 2L, 3L), effects.of(person));
    }

    @Test
    void aKnownTypeThatNoHandlerTakesIsPassedOver() {
        inbox.consume(Batch.of(Facts.passedOver(person, 1), Facts.handled(person, 2)));
        assertEquals(List.of(2L), effects.of(person));
        assertEquals(List.of(), parkedOf(person));
    }

    @Test
    void anUnknownTypeIsParkedWithWhatFollowsAndOtherKeysGoOn() {
        inbox.consume(new Batch()
                .add(Facts.handled(person, 1))
                .addAs("se.handslag.participant.reborn.v1", Facts.handled(person, 2))
                .add(Facts.handled(other, 1))
                .add(Facts.handled(person, 3))
                .records());
        inbox.consume(Batch.of(Facts.handled(person, 4), Facts.handled(other, 2)));
        assertEquals(List.of(1L), effects.of(person));
        assertEquals(List.of(1L, 2L), effects.of(other));
        assertEquals(List.of("unknown type", Parking.BEHIND, Parking.BEHIND), parkedOf(person));
    }

    @Test
    void aTypeOfAnotherTopicIsUnknownToThisOne() {
        inbox.consume(new Batch()
                .addAs(Contracts.typeOf(UnitRegistered.class), Facts.handled(person, 1))
                .records());
        assertEquals(List.of("unknown type"), parkedOf(person));
    }

    @Test
    void aRecordWithoutAnEnvelopeIsParkedAndOtherKeysGoOn() {
        var fine = TopicWriter.record(Facts.handled(other, 1));
        inbox.consume(new Batch()
                .add(person.toString(), new RecordHeaders(), "{}".getBytes(StandardCharsets.UTF_8))
                .add(fine.key(), fine.headers(), fine.value())
                .records());
        assertEquals(List.of("ce_specversion is missing"), parkedOf(person));
        assertEquals(List.of(1L), effects.of(other));
    }

    @Test
    void aTombstoneAndAnUnprintableKeyAreParkedToo() {
        String key = person + "\0";
        var headers = TopicWriter.record(Facts.handled(person, 1)).headers();
        inbox.consume(new Batch()
                .add(key, headers, null)
                .add(null, headers.add("nul", new byte[1]), new byte[1])
                .records());
        assertEquals(List.of("the value is not a JSON object"), parkedOf(person + "\uFFFD"));
    }

    @Test
    void aFailureRollsBackItsOwnRecordOnly() {
        OutgoingEvent failing = Facts.handled(person, 2);
        trouble.always(failing.id());
        inbox.consume(Batch.of(Facts.handled(person, 1), failing, Facts.handled(person, 3), Facts.handled(other, 1)));
        assertEquals(List.of(1L), effects.of(person));
        assertEquals(List.of(1L), effects.of(other));
        assertEquals(List.of("java.lang.IllegalStateException", Parking.BEHIND), parkedOf(person));
    }

    @Test
    void aViolatedConstraintIsAFailureLikeAnother() {
        inbox.consume(Batch.of(Facts.handled(person, 1000), Facts.handled(other, 1)));
        assertEquals(List.of("SQL 23514"), parkedOf(person));
        assertEquals(List.of(1L), effects.of(other));
    }

    @Test
    void aCollisionIsTriedAgainAtOnce() {
        OutgoingEvent colliding = Facts.handled(person, 1);
        trouble.twice(colliding.id());
        inbox.consume(Batch.of(colliding, Facts.handled(person, 2)));
        assertEquals(List.of(1L, 2L), effects.of(person));
        assertEquals(List.of(), parkedOf(person));
    }

    private List<String> parkedOf(UUID key) {
        return parkedOf(key.toString());
    }

    private List<String> parkedOf(String key) {
        return parked.list(10_000).stream()
                .filter(record -> record.key().filter(key::equals).isPresent())
                .map(ParkedRecord::error)
                .toList();
    }
}
