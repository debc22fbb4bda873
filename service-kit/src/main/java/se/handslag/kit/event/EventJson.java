package se.handslag.kit.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;

/**
 * The one JSON of events, apart from the REST mapper so that a setting there never changes what is published.
 *
 * <p>Writing is strict: ISO dates, instants in UTC, absent values left out. Reading is tolerant of properties it does
 * not know and strict about those it needs.
 */
public final class EventJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private EventJson() {}

    /** The payload as JSON. */
    public static String write(EventData data) {
        try {
            return MAPPER.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "not serialisable: " + data.getClass().getName(), e);
        }
    }

    /** Any JSON object as a tree. */
    public static JsonNode tree(byte[] json) {
        try {
            JsonNode tree = json == null ? null : MAPPER.readTree(json);
            if (tree == null || !tree.isObject()) {
                throw new BrokenEvent("the value is not a JSON object");
            }
            return tree;
        } catch (IOException e) {
            throw new BrokenEvent("the value is not JSON");
        }
    }

    /** The tree as a payload record. */
    public static <T extends EventData> T read(JsonNode data, Class<T> contract) {
        try {
            return MAPPER.treeToValue(data, contract);
        } catch (JsonProcessingException e) {
            throw new BrokenEvent("the value is no " + contract.getSimpleName() + ": "
                    + e.getClass().getSimpleName());
        }
    }
}
