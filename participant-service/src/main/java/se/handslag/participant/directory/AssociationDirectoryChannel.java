package se.handslag.participant.directory;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import se.handslag.kit.inbox.Inbox;

/** The topic of associations and interventions, led into the inbox. */
@ApplicationScoped
public class AssociationDirectoryChannel {
    private final Inbox inbox;

    AssociationDirectoryChannel(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("interventions")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> batch) {
        inbox.consume(batch);
    }
}
