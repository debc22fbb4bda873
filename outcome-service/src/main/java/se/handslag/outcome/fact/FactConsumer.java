package se.handslag.outcome.fact;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import se.handslag.kit.inbox.Inbox;

/** Feeds the facts: all that this service knows comes in here. */
@ApplicationScoped
class FactConsumer {
    private final Inbox inbox;

    FactConsumer(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("interventions")
    @Blocking
    void onInterventions(ConsumerRecords<String, byte[]> batch) {
        inbox.consume(batch);
    }

    @Incoming("participants")
    @Blocking
    void onParticipants(ConsumerRecords<String, byte[]> batch) {
        inbox.consume(batch);
    }

    @Incoming("outcomes")
    @Blocking
    void onOutcomes(ConsumerRecords<String, byte[]> batch) {
        inbox.consume(batch);
    }

    @Incoming("participations")
    @Blocking
    void onParticipations(ConsumerRecords<String, byte[]> batch) {
        inbox.consume(batch);
    }
}
