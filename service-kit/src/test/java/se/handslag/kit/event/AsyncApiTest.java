package se.handslag.kit.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The AsyncAPI document says what the registry says, channel by channel and message by message. */
class AsyncApiTest {
    private final JsonNode document = read();

    @Test
    void everyChannelCarriesTheTypesOfItsTopic() {
        Map<String, Set<String>> documented = new TreeMap<>();
        document.path("channels").forEach(channel -> {
            String address = channel.path("address").asText();
            assertEquals(
                    address,
                    channel.path("bindings").path("kafka").path("topic").asText());
            Set<String> types = documented.computeIfAbsent(address, a -> new TreeSet<>());
            channel.path("messages")
                    .forEach(message -> types.add(target(message).path("name").asText()));
        });
        Map<String, Set<String>> registered = new TreeMap<>();
        ContractSchemas.contracts().forEach(c -> registered
                .computeIfAbsent(c.topic(), t -> new TreeSet<>())
                .add(c.type()));
        assertEquals(registered, documented);
    }

    @Test
    void everyMessagePointsToItsSchema() {
        Set<String> documented = document.path("components").path("messages").properties().stream()
                .map(m -> m.getValue().path("name").asText() + " "
                        + m.getValue().path("payload").path("$ref").asText().replace("./", "contracts/"))
                .collect(Collectors.toSet());
        Set<String> registered = ContractSchemas.contracts()
                .map(c -> c.type() + " " + c.schemaResource())
                .collect(Collectors.toSet());
        assertEquals(registered, documented);
    }

    @Test
    void theHeadersAreThoseThatAreSent() {
        JsonNode headers = document.at("/components/messageTraits/cloudEvent/headers");
        Contract contract = Contracts.domain().iterator().next();
        OutgoingEvent event = new OutgoingEvent(
                new java.util.UUID(0, 1),
                EventJson.read(ContractSchemas.example(contract), contract.data()),
                "subject",
                1,
                "key",
                java.time.Instant.EPOCH);
        Set<String> sent = CloudEvents.headers(event, contract, "urn:handslag:test", Optional.of("00-1-2-01"))
                .keySet();
        Set<String> documented = headers.path("properties").properties().stream()
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertEquals(sent, documented);
        headers.path("required").forEach(name -> assertTrue(sent.contains(name.asText())));
    }

    private JsonNode target(JsonNode reference) {
        return document.at(reference.path("$ref").asText().substring(1));
    }

    private static JsonNode read() {
        try {
            return new YAMLMapper().readTree(ContractSchemas.bytes("contracts/asyncapi.yaml"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
