package se.handslag.kit.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import se.handslag.kit.event.BrokenEvent;

/** Sends waves of rows and tells what became of each. */
final class KafkaSender implements AutoCloseable {
    private final Producer<String, byte[]> producer;

    KafkaSender(Map<String, Object> settings) {
        producer = new KafkaProducer<>(settings);
    }

    /** Sends every row, unless the broker is found to be away, and waits for every answer. */
    List<Delivery> send(List<RelayedRow> wave) throws InterruptedException, ExecutionException {
        List<CompletableFuture<Delivery>> answers = new ArrayList<>();
        for (RelayedRow row : wave) {
            CompletableFuture<Delivery> answer = send(row);
            answers.add(answer);
            // Without a broker each send blocks for max.block.ms: one is enough to know.
            if (answer.getNow(null) instanceof Delivery.BrokerAway) {
                break;
            }
        }
        List<Delivery> deliveries = new ArrayList<>();
        for (CompletableFuture<Delivery> answer : answers) {
            deliveries.add(answer.get());
        }
        return deliveries;
    }

    /** By callback: the producer's own future recurses once for each time that it split the batch of the row. */
    private CompletableFuture<Delivery> send(RelayedRow row) {
        CompletableFuture<Delivery> answer = new CompletableFuture<>();
        try {
            Future<?> unused =
                    producer.send(row.toRecord(), (position, failure) -> answer.complete(Delivery.of(row, failure)));
        } catch (BrokenEvent e) {
            answer.complete(new Delivery.Poison(row, e.getClass().getSimpleName()));
        }
        return answer;
    }

    /** Ends at once: what has no answer yet is sent again from the table. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
