package se.handslag.gateway.delivery.decide;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.kit.event.Contract;
import se.handslag.kit.event.Contracts;
import se.handslag.kit.event.EventJson;
import se.handslag.kit.event.ReceivedEvent;

/** Every hand-off type that is published can be told to agencies, with a state that their contract knows. */
class FactReaderTest {
    private static final Instant AT = Instant.parse("2026-11-22T08:15:30Z");
    private static final Set<String> STATES = Set.of(
            "OFFERED",
            "RECEIVED",
            "INFO_REQUESTED",
            "WAITLISTED",
            "ACCEPTED",
            "TAKEN_OVER",
            "DECLINED",
            "RECALLED",
            "VOIDED");

    static Stream<String> types() {
        return Contracts.agency().stream().map(Contract::type).sorted();
    }

    @ParameterizedTest
    @MethodSource("types")
    void aTypeIsReadFromItsExample(String type) throws IOException {
        JsonNode example = example(Contracts.ofType(type).orElseThrow());
        var event = new ReceivedEvent(
                UUID.randomUUID(), type, "urn:handslag:participant-service", "subject", 1, "key", AT, example);

        HandOffFact fact = FactReader.of(event).orElseThrow();

        assertThat(fact.state()).isIn(STATES);
        assertThat(fact.at()).isEqualTo(AT);
        assertThat(fact.givingAgency()).isEqualTo(example.path("givingAgency").asText());
        assertThat(fact.details().dueAt().map(Instant::toString))
                .isEqualTo(Optional.ofNullable(example.get("dueAt")).map(JsonNode::asText));
        assertThat(fact.details().level())
                .isEqualTo(Optional.ofNullable(example.get("level")).map(JsonNode::asInt));
    }

    private static JsonNode example(Contract contract) throws IOException {
        try (InputStream file = FactReaderTest.class.getClassLoader().getResourceAsStream(contract.exampleResource())) {
            return EventJson.tree(file.readAllBytes());
        }
    }
}
