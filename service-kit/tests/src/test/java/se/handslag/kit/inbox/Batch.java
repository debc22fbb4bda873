package se.handslag.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.record.TimestampType;
import se.handslag.kit.event.CloudEventHeaders;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.event.Topics;
import se.handslag.kit.testing.TopicWriter;

/** A batch as a consumer gets it, from a partition that does not exist: its offsets are the tests' own. */
final class Batch {
    private static final int PARTITION = 99;
    private static final AtomicLong OFFSETS = new AtomicLong(System.nanoTime());

    private final List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();

    static ConsumerRecords<String, byte[]> of(OutgoingEvent... events) {
        Batch batch = new Batch();
        for (OutgoingEvent event : events) {
            batch.add(event);
        }
        return batch.records();
    }

    Batch add(OutgoingEvent event) {
        ProducerRecord<String, byte[]> record = TopicWriter.record(event);
        return add(record.key(), record.headers(), record.value());
    }

    /** The same event under another type. */
    Batch addAs(String type, OutgoingEvent event) {
        ProducerRecord<String, byte[]> record = TopicWriter.record(event);
        record.headers().remove(CloudEventHeaders.TYPE).add(CloudEventHeaders.TYPE, type.getBytes(UTF_8));
        return add(record.key(), record.headers(), record.value());
    }

    Batch add(String key, Headers headers, byte[] value) {
        records.add(new ConsumerRecord<>(
                Topics.PARTICIPANTS,
                PARTITION,
                OFFSETS.getAndIncrement(),
                0,
                TimestampType.CREATE_TIME,
                0,
                0,
                key,
                value,
                headers,
                Optional.empty()));
        return this;
    }

    ConsumerRecords<String, byte[]> records() {
        return new ConsumerRecords<>(Map.of(new TopicPartition(Topics.PARTICIPANTS, PARTITION), records), Map.of());
    }
}
