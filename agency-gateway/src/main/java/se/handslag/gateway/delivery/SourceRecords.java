package se.handslag.gateway.delivery;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import se.handslag.gateway.delivery.store.SourceRecord;

/** Takes records out of Kafka's hands. */
final class SourceRecords {
    private SourceRecords() {}

    static List<SourceRecord> of(ConsumerRecords<String, byte[]> polled) {
        List<SourceRecord> all = new ArrayList<>(polled.count());
        polled.forEach(record -> all.add(of(record)));
        return all;
    }

    private static SourceRecord of(ConsumerRecord<String, byte[]> record) {
        return new SourceRecord(record.partition(), record.offset(), record.key(), record.value(), record.headers());
    }
}
