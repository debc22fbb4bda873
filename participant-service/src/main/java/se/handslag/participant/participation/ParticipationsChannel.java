package se.handslag.participant.participation;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import se.handslag.kit.inbox.Inbox;

/** The topic of participations, led into the inbox. */
@ApplicationScoped
public class ParticipationsChannel {
    private final Inbox inbox;

    ParticipationsChannel(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("participations")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> batch) {
        inbox.consume(batch);
    }
}
