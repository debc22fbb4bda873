package se.handslag.outcome.story;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import se.handslag.kit.testing.TopicReader;

/** A topic as it stands. */
public final class Topic {
    private static final int AT_ONCE = 500;

    private Topic() {}

    /**
     * All of it, as a new consumer gets it: poll by poll. One record that is refused has its whole poll gone through record by
     * record, so the size of a poll matters.
     */
    public static List<ConsumerRecords<String, byte[]>> polls(String name) {
        try (TopicReader reader = new TopicReader(name)) {
            List<ConsumerRecord<String, byte[]>> records = reader.all();
            return IntStream.iterate(0, start -> start < records.size(), start -> start + AT_ONCE)
                    .mapToObj(start -> poll(records.subList(start, Math.min(start + AT_ONCE, records.size()))))
                    .toList();
        }
    }

    private static ConsumerRecords<String, byte[]> poll(List<ConsumerRecord<String, byte[]>> records) {
        return new ConsumerRecords<>(
                records.stream()
                        .collect(Collectors.groupingBy(
                                record -> new TopicPartition(record.topic(), record.partition()))),
                Map.of());
    }
}
