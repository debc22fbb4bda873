package se.handslag.kit.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;

/** Sends waves of rows and tells what became of each. */
final class KafkaSender implements AutoCloseable {
    private record Sent(RelayedRow row, Future<RecordMetadata> answer) {}

    private final Producer<String, byte[]> producer;

    KafkaSender(Map<String, Object> settings) {
        producer = new KafkaProducer<>(settings);
    }

    /** Sends every row, unless the broker is found to be away, and waits for every answer. */
    List<Delivery> send(List<RelayedRow> wave) throws InterruptedException {
        List<Delivery> deliveries = new ArrayList<>();
        List<Sent> sent = new ArrayList<>();
        for (RelayedRow row : wave) {
            Sent attempt = new Sent(row, producer.send(row.toRecord()));
            sent.add(attempt);
            // Without a broker each send blocks for max.block.ms: one is enough to know.
            if (attempt.answer().isDone() && Delivery.of(row, attempt.answer()) instanceof Delivery.BrokerAway) {
                break;
            }
        }
        for (Sent attempt : sent) {
            deliveries.add(Delivery.of(attempt.row(), attempt.answer()));
        }
        return deliveries;
    }

    /** Ends at once: what has no answer yet is sent again from the table. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
