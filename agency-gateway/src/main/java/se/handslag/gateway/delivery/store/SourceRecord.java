package se.handslag.gateway.delivery.store;

import java.util.Map;

/**
 * A record of the domain topic, as it came.
 *
 * @param key null if it has none
 * @param value null if it has none
 * @param headers as text; of several with one name the last
 */
public record SourceRecord(int partition, long offset, String key, byte[] value, Map<String, String> headers) {
    public SourceRecord {
        headers = Map.copyOf(headers);
    }
}
