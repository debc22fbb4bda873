package se.handslag.kit.event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** CloudEvents 1.0 in Kafka binary mode: attributes as headers, data as the value. */
public final class CloudEvents {
    private static final String SPEC_VERSION = "1.0";
    private static final String JSON = "application/json";

    private CloudEvents() {}

    /**
     * The headers of an event under a contract.
     *
     * @param source {@code urn:handslag:<service>}
     * @param traceParent the W3C trace context of the request that made the fact true, if there was one
     */
    public static Map<String, String> headers(
            OutgoingEvent event, Contract contract, String source, Optional<String> traceParent) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(CloudEventHeaders.SPEC_VERSION, SPEC_VERSION);
        headers.put(CloudEventHeaders.ID, event.id().toString());
        headers.put(CloudEventHeaders.SOURCE, source);
        headers.put(CloudEventHeaders.TYPE, contract.type());
        headers.put(CloudEventHeaders.SUBJECT, event.subject());
        headers.put(CloudEventHeaders.TIME, event.time().toString());
        headers.put(CloudEventHeaders.SEQUENCE, sequence(event.sequence()));
        headers.put(CloudEventHeaders.PARTITION_KEY, event.partitionKey());
        headers.put(CloudEventHeaders.DATA_SCHEMA, contract.schemaId());
        headers.put(CloudEventHeaders.CONTENT_TYPE, JSON);
        traceParent.ifPresent(value -> headers.put(CloudEventHeaders.TRACE_PARENT, value));
        return headers;
    }

    /** The sequence extension sorts as text: as many digits as a long can have. */
    static String sequence(long number) {
        return String.format("%019d", number);
    }

    /** The same headers as Kafka carries them, in UTF-8. */
    public static Headers toKafka(Map<String, String> headers) {
        RecordHeaders kafka = new RecordHeaders();
        headers.forEach((name, value) -> kafka.add(name, value.getBytes(StandardCharsets.UTF_8)));
        return kafka;
    }

    /**
     * The event in a record.
     *
     * @throws BrokenEvent if an attribute is missing or malformed, or the value is no JSON object
     */
    public static ReceivedEvent read(Headers headers, byte[] value) {
        if (!SPEC_VERSION.equals(required(headers, CloudEventHeaders.SPEC_VERSION))) {
            throw new BrokenEvent("not CloudEvents 1.0");
        }
        if (!required(headers, CloudEventHeaders.CONTENT_TYPE).startsWith(JSON)) {
            throw new BrokenEvent("the content type is not JSON");
        }
        try {
            return new ReceivedEvent(
                    UUID.fromString(required(headers, CloudEventHeaders.ID)),
                    required(headers, CloudEventHeaders.TYPE),
                    required(headers, CloudEventHeaders.SOURCE),
                    required(headers, CloudEventHeaders.SUBJECT),
                    Long.parseLong(required(headers, CloudEventHeaders.SEQUENCE)),
                    required(headers, CloudEventHeaders.PARTITION_KEY),
                    Instant.parse(required(headers, CloudEventHeaders.TIME)),
                    EventJson.tree(value));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new BrokenEvent("a CloudEvents attribute is malformed");
        }
    }

    /** The CloudEvents type, even of a record that is broken otherwise. */
    public static Optional<String> type(Headers headers) {
        return text(headers, CloudEventHeaders.TYPE);
    }

    private static String required(Headers headers, String name) {
        return text(headers, name).orElseThrow(() -> new BrokenEvent(name + " is missing"));
    }

    private static Optional<String> text(Headers headers, String name) {
        return Optional.ofNullable(headers.lastHeader(name))
                .map(Header::value)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}
