package se.handslag.kit.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What arrived on a topic, as {@code key=value} in the order of each partition. */
final class TopicTail implements AutoCloseable {
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<String> arrived = new ArrayList<>();

    TopicTail(String bootstrapServers, String topic) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "reconnect.backoff.max.ms", 200),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(p -> new TopicPartition(topic, p.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Everything so far, after one more look. */
    List<String> arrived() {
        consumer.poll(Duration.ofMillis(100))
                .forEach(r -> arrived.add(r.key() + "=" + new String(r.value(), StandardCharsets.UTF_8)));
        return List.copyOf(arrived);
    }

    /** The values of one key; of a value that came more than once the first. */
    List<String> distinctOf(String key) {
        String prefix = key + "=";
        return arrived().stream()
                .filter(r -> r.startsWith(prefix))
                .map(r -> r.substring(prefix.length()))
                .distinct()
                .toList();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
