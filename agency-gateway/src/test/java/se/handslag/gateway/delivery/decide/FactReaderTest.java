package se.handslag.gateway.delivery.decide;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.kit.contract.agency.AgencyHandOffNotice;
import se.handslag.kit.contract.agency.AgencyPlanStepNotice;
import se.handslag.kit.contract.participants.PlanStepAdded;
import se.handslag.kit.contract.participants.WatchOpened;
import se.handslag.kit.event.Contract;
import se.handslag.kit.event.Contracts;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventJson;
import se.handslag.kit.event.ReceivedEvent;

/** Every type that agencies are told of can be read, as what their contract knows. */
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

    static Stream<String> handOffTypes() {
        return typesOf(AgencyHandOffNotice.class);
    }

    static Stream<String> planStepTypes() {
        return typesOf(AgencyPlanStepNotice.class);
    }

    private static Stream<String> typesOf(Class<? extends EventData> notice) {
        return Contracts.agency().stream()
                .filter(contract -> contract.data().equals(notice))
                .map(Contract::type)
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("handOffTypes")
    void aHandOffIsReadFromTheExampleOfItsType(String type) {
        JsonNode example = example(Contracts.ofType(type).orElseThrow());

        HandOffFact fact = (HandOffFact) FactReader.of(event(type, example)).orElseThrow();

        assertThat(fact.state()).isIn(STATES);
        assertThat(fact.at()).isEqualTo(AT);
        assertThat(fact.between().givingAgency())
                .isEqualTo(example.path("givingAgency").asText());
        assertThat(fact.details().dueAt().map(Instant::toString))
                .isEqualTo(Optional.ofNullable(example.get("dueAt")).map(JsonNode::asText));
        assertThat(fact.details().level())
                .isEqualTo(Optional.ofNullable(example.get("level")).map(JsonNode::asInt));
    }

    @ParameterizedTest
    @MethodSource("planStepTypes")
    void aStepIsReadFromTheExampleOfItsType(String type) {
        JsonNode example = example(Contracts.ofType(type).orElseThrow());

        Fact fact = FactReader.of(event(type, example)).orElseThrow();

        assertThat(fact.subjectId()).hasToString("019a0b1c-2d3e-7f40-8a51-000000000012");
        assertThat(fact.at()).isEqualTo(AT);
        assertThat(fact.parties()).singleElement().satisfies(party -> {
            assertThat(party.agency()).isEqualTo("kommun-kalmar");
            assertThat(party.consentId()).hasToString("019a0b1c-2d3e-7f40-8a51-000000000002");
        });
    }

    @Test
    void aStepOfTheResponsibleAgencyAndAnotherWatchAreNobodyElses() {
        assertThat(parties(PlanStepAdded.class, example -> example.remove("consentId")))
                .isEmpty();
        assertThat(parties(WatchOpened.class, example -> example.put("kind", "CONSENT_EXPIRING")))
                .isEmpty();
    }

    private static List<Party> parties(Class<? extends EventData> type, Consumer<ObjectNode> change) {
        ObjectNode example = example(Contracts.of(type)).deepCopy();
        change.accept(example);
        return FactReader.of(event(Contracts.typeOf(type), example))
                .orElseThrow()
                .parties();
    }

    private static ReceivedEvent event(String type, JsonNode data) {
        return new ReceivedEvent(
                UUID.randomUUID(), type, "urn:handslag:participant-service", "subject", 1, "key", AT, data);
    }

    private static JsonNode example(Contract contract) {
        try (InputStream file = FactReaderTest.class.getClassLoader().getResourceAsStream(contract.exampleResource())) {
            return EventJson.tree(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
