package se.handslag.kit.outbox;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import se.handslag.kit.event.CloudEventHeaders;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.event.ReceivedEvent;
import se.handslag.kit.event.Topics;
import se.handslag.kit.fixture.events.Effects;
import se.handslag.kit.fixture.events.Facts;
import se.handslag.kit.id.Ids;
import se.handslag.kit.testing.ContractAssert;
import se.handslag.kit.testing.TopicReader;

@QuarkusTest
class OutboxTest {
    @Inject
    Outbox outbox;

    @Inject
    OutboxRelay relay;

    @Inject
    Effects effects;

    @Inject
    Tracer tracer;

    @Inject
    MeterRegistry metrics;

    private final UUID person = Ids.next();

    @Test
    void whatCommitsIsPublishedInOrderKeepsItsContractAndTakesEffectElsewhere() {
        OutgoingEvent first = Facts.handled(person, 1);
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.publish(first);
            outbox.publish(Facts.handled(person, 2));
        });
        QuarkusTransaction.requiringNew().run(() -> outbox.publish(Facts.handled(person, 3)));
        List<ReceivedEvent> events =
                published(3).stream().map(ContractAssert::assertKeepsContract).toList();
        assertEquals(
                List.of(1L, 2L, 3L),
                events.stream().map(ReceivedEvent::sequence).toList());
        assertEquals(first.id(), events.getFirst().id());
        assertEquals("urn:handslag:fixture-service", events.getFirst().source());
        await().until(() -> effects.of(person).equals(List.of(1L, 2L, 3L)));
        assertTrue(relay.isActive());
    }

    @Test
    void whatRollsBackIsNotPublished() {
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    outbox.publish(Facts.handled(person, 1));
                    throw new IllegalStateException("changed its mind");
                }));
        QuarkusTransaction.requiringNew().run(() -> outbox.publish(Facts.handled(person, 2)));
        assertEquals(
                2, ContractAssert.assertKeepsContract(published(1).getFirst()).sequence());
    }

    @Test
    void withoutATransactionNothingCanBePublished() {
        assertThrows(TransactionalException.class, () -> outbox.publish(Facts.handled(person, 1)));
    }

    @Test
    void anUnlistedTypeCannotBePublished() {
        record Unlisted() implements EventData {}
        OutgoingEvent event = new OutgoingEvent(Ids.next(), new Unlisted(), "s", 1, "k", java.time.Instant.EPOCH);
        assertThrows(IllegalArgumentException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> outbox.publish(event)));
    }

    @Test
    void theTraceOfTheRequestGoesWithTheEvent() {
        Span span = tracer.spanBuilder("request").startSpan();
        Context.current()
                .with(span)
                .wrap(() -> QuarkusTransaction.requiringNew().run(() -> outbox.publish(Facts.handled(person, 1))))
                .run();
        span.end();
        byte[] sent = published(1)
                .getFirst()
                .headers()
                .lastHeader(CloudEventHeaders.TRACE_PARENT)
                .value();
        assertTrue(new String(sent, StandardCharsets.UTF_8)
                .startsWith("00-" + span.getSpanContext().getTraceId() + "-"));
    }

    @Test
    void theStateOfTheOutboxIsMeasured() {
        await().until(() -> metrics.get("handslag.outbox.pending").gauge().value() >= 0);
        assertEquals(0, metrics.get("handslag.outbox.parked").gauge().value());
        assertTrue(metrics.get("handslag.outbox.oldest.seconds").gauge().value() >= 0);
    }

    private List<ConsumerRecord<String, byte[]>> published(int count) {
        try (TopicReader reader = new TopicReader(Topics.PARTICIPANTS)) {
            return reader.awaitKey(person.toString(), count);
        }
    }
}
