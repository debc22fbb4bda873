package se.handslag.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** Headers as the JSON object in which the outbox and the parked records keep them. */
public final class HeaderJson {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final TypeReference<LinkedHashMap<String, String>> NAMES_TO_VALUES = new TypeReference<>() {};

    private HeaderJson() {}

    /** Written for a {@code jsonb} column, which takes no NUL: one in a foreign record becomes U+FFFD. */
    public static String write(Map<String, String> headers) {
        try {
            return MAPPER.writeValueAsString(headers).replace("\\u0000", "\uFFFD");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("headers are not serialisable", e);
        }
    }

    /** Of a header that repeats, the last counts, as it does for every reader here. */
    public static String write(Headers headers) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Header header : headers) {
            byte[] value = header.value();
            values.put(header.key(), value == null ? "" : new String(value, StandardCharsets.UTF_8));
        }
        return write(values);
    }

    /** The stored headers, ready to be sent or read. */
    public static Headers read(String json) {
        try {
            return CloudEvents.toKafka(MAPPER.readValue(json, NAMES_TO_VALUES));
        } catch (JsonProcessingException e) {
            throw new BrokenEvent("the stored headers are not JSON");
        }
    }
}
