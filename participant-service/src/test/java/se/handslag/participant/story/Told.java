package se.handslag.participant.story;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import se.handslag.kit.testing.TopicReader;

/** What the topic tells of a participant. */
public final class Told {
    private static final String WATCH = "se.handslag.watch.";

    private Told() {}

    /** The records of what agencies did about this participant, once there are that many; not what followed by rules. */
    public static List<ConsumerRecord<String, byte[]>> ofActs(TopicReader reader, UUID participant, int count) {
        return reader.await(count, of(participant, type -> !type.startsWith(WATCH)));
    }

    /** The types of what is told of this participant's watches, once there are that many. */
    public static List<String> ofWatches(TopicReader reader, UUID participant, int count) {
        return reader.await(count, of(participant, type -> type.startsWith(WATCH))).stream()
                .map(Told::type)
                .toList();
    }

    /** The records of one type about this participant, once there are that many. */
    public static List<ConsumerRecord<String, byte[]>> ofType(
            TopicReader reader, UUID participant, String type, int count) {
        return reader.await(count, of(participant, type::equals));
    }

    private static Predicate<ConsumerRecord<String, byte[]>> of(UUID participant, Predicate<String> wanted) {
        return record -> participant.toString().equals(record.key()) && wanted.test(type(record));
    }

    private static String type(ConsumerRecord<String, byte[]> record) {
        return new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
    }
}
