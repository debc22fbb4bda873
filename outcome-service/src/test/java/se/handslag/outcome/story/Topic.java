package se.handslag.outcome.story;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import se.handslag.kit.testing.TopicReader;

/** A topic as it stands. */
public final class Topic {

    private Topic() {}

    /** All of it, as one poll of a new consumer would give it. */
    public static ConsumerRecords<String, byte[]> all(String name) {
        try (TopicReader reader = new TopicReader(name)) {
            Map<TopicPartition, List<ConsumerRecord<String, byte[]>>> records = reader.all().stream()
                    .collect(Collectors.groupingBy(record -> new TopicPartition(record.topic(), record.partition())));
            return new ConsumerRecords<>(records, Map.of());
        }
    }
}
