package se.handslag.gateway.delivery.store;

import java.time.Instant;

/**
 * A record that could not be delivered, or that waits behind one.
 *
 * @param id null until it is stored
 * @param replayed whether it was a replay when it was read
 * @param run the run of its partition then
 * @param reason a code; never anything of the record
 * @param attempts how often it was decided in vain; 0 if it only waits behind another
 * @param retryAt not before; counts only once it is the first of its key
 */
public record Parked(
        Long id, SourceRecord record, boolean replayed, int run, String reason, int attempts, Instant retryAt) {}
