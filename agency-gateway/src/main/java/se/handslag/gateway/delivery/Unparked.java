package se.handslag.gateway.delivery;

import java.util.List;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;

/**
 * The parked record that went out with a committed offset, kept in the offset's metadata.
 *
 * <p>So Kafka itself says, in one transaction with the notice, that a parked record is done; a crash before its row is
 * deleted cannot send it twice.
 */
final class Unparked {
    private static final String PREFIX = "unparked=";

    private Unparked() {}

    static String metadata(long parkedId) {
        return PREFIX + parkedId;
    }

    static List<Long> of(OffsetAndMetadata committed) {
        String metadata = committed == null ? "" : committed.metadata();
        return metadata.startsWith(PREFIX) ? List.of(Long.valueOf(metadata.substring(PREFIX.length()))) : List.of();
    }
}
