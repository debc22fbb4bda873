package se.handslag.intervention.participant;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import se.handslag.kit.inbox.Inbox;

/** From the topic of participants into the inbox. */
@ApplicationScoped
class ParticipantsChannel {
    private final Inbox inbox;

    ParticipantsChannel(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("participants")
    @Blocking
    void on(ConsumerRecords<String, byte[]> batch) {
        inbox.consume(batch);
    }
}
