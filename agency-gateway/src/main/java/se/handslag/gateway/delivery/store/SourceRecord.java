package se.handslag.gateway.delivery.store;

import org.apache.kafka.common.header.Headers;

/**
 * A record of the domain topic, as it came.
 *
 * @param key null if it has none
 * @param value null if it has none
 */
// The bytes are carried through, never compared.
@SuppressWarnings("ArrayRecordComponent")
public record SourceRecord(int partition, long offset, String key, byte[] value, Headers headers) {}
