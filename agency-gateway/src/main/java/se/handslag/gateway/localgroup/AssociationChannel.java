package se.handslag.gateway.localgroup;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import se.handslag.kit.inbox.Inbox;

/** Hands what intervention-service announces to the inbox. */
@ApplicationScoped
class AssociationChannel {
    private final Inbox inbox;

    AssociationChannel(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("interventions")
    @Blocking
    void on(ConsumerRecords<String, byte[]> batch) {
        inbox.consume(batch);
    }
}
