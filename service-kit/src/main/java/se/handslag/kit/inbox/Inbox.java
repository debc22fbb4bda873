package se.handslag.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/** The only way to read events: each takes effect once, in order per key, and none is lost. */
@ApplicationScoped
public class Inbox {
    /** Applies or parks every record of the batch; throws only if the database is away, and then nothing is lost. */
    public void consume(ConsumerRecords<String, byte[]> batch) {
        throw new UnsupportedOperationException("inbox");
    }
}
