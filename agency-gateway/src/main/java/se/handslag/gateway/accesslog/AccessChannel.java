package se.handslag.gateway.accesslog;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import se.handslag.kit.inbox.Inbox;

/** Hands the services' access records to the inbox. */
@ApplicationScoped
class AccessChannel {
    private final Inbox inbox;

    AccessChannel(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("access")
    @Blocking
    void on(ConsumerRecords<String, byte[]> batch) {
        inbox.consume(batch);
    }
}
