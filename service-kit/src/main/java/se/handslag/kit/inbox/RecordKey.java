package se.handslag.kit.inbox;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What keeps its order: records with equal keys take effect one after the other. A record without a key has no order. */
record RecordKey(String topic, String key) {

    static RecordKey of(ConsumerRecord<String, byte[]> record) {
        return new RecordKey(record.topic(), storable(record.key()));
    }

    Optional<RecordKey> ordered() {
        return Optional.ofNullable(key).map(present -> this);
    }

    /** PostgreSQL's text takes no NUL; a foreign key that holds one must not stop the reader. */
    private static String storable(String key) {
        return key == null ? null : key.replace('\0', '\uFFFD');
    }
}
