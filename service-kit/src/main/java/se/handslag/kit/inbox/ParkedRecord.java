package se.handslag.kit.inbox;

import java.time.Instant;
import java.util.Optional;

/**
 * A record that could not take effect yet, without its payload.
 *
 * @param type the CloudEvents type, if the record says one that looks like one
 * @param error a code: the class of the failure, or what is wrong with the record
 * @param attempts 0 if it only waits behind another of its key
 */
public record ParkedRecord(
        long id,
        String topic,
        int partition,
        long offset,
        Optional<String> key,
        Optional<String> type,
        String error,
        int attempts,
        Instant parkedAt,
        Instant nextTryAt) {}
