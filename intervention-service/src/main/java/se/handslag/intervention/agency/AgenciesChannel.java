package se.handslag.intervention.agency;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import se.handslag.kit.inbox.Inbox;

/** From the topic of agencies into the inbox. */
@ApplicationScoped
class AgenciesChannel {
    private final Inbox inbox;

    AgenciesChannel(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("agencies")
    @Blocking
    void on(ConsumerRecords<String, byte[]> batch) {
        inbox.consume(batch);
    }
}
