package se.handslag.kit.outbox;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import se.handslag.kit.event.HeaderJson;

/** A row on its way to the broker. */
record RelayedRow(long id, String topic, String partitionKey, String headers, String payload) {

    /** What keeps its order: rows with equal keys are sent one after the other. */
    record Key(String topic, String partitionKey) {}

    Key key() {
        return new Key(topic, partitionKey);
    }

    ProducerRecord<String, byte[]> toRecord() {
        return new ProducerRecord<>(topic, null, partitionKey, value(), HeaderJson.read(headers));
    }

    private byte[] value() {
        return payload.getBytes(StandardCharsets.UTF_8);
    }
}
