package se.handslag.participant.handoff.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static se.handslag.participant.story.Town.AF;
import static se.handslag.participant.story.Town.FK;
import static se.handslag.participant.story.Town.MUNICIPALITY;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.kit.event.Topics;
import se.handslag.kit.testing.ContractAssert;
import se.handslag.kit.testing.TopicReader;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.story.Told;
import se.handslag.participant.story.Town;

/** How a participant goes from one agency to another, and stays with somebody all the way. */
@QuarkusTest
class HandOffStoryTest {
    @Inject
    Clock clock;

    @BeforeEach
    void agencies() {
        Town.isKnown();
    }

    @Test
    void afHandsOverToTheMunicipalityAndNobodyLetsGoBeforeTheOtherHolds() {
        UUID person = AF.registers();
        UUID consent = AF.hasConsentFor(person, MUNICIPALITY);
        UUID handOff = AF.offers(person, consent, MUNICIPALITY);

        AF.reads("participants/" + person).statusCode(200).body("responsibleAgency", equalTo("af"));
        MUNICIPALITY
                .accept(handOff, Stockholm.today(clock))
                .then()
                .statusCode(201)
                .body("state", equalTo("ACCEPTED"));
        AF.reads("participants/" + person).body("responsibleAgency", equalTo("af"));

        MUNICIPALITY
                .takeOver(handOff, Stockholm.today(clock))
                .then()
                .statusCode(201)
                .body("state", equalTo("TAKEN_OVER"))
                .body("$", not(hasKey("participantId")));
        // Only a read, which is recorded, links the hand-off to the participant.
        MUNICIPALITY.reads("hand-offs/" + handOff).body("participantId", equalTo(person.toString()));
        MUNICIPALITY.reads("participants/" + person).body("responsibleAgency", equalTo("kommun-oskarshamn"));

        List<Map<String, String>> history = MUNICIPALITY
                .reads("participants/" + person + "/responsibilities")
                .statusCode(200)
                .body("items.agency", contains("af", "kommun-oskarshamn"))
                .body("items[1].handOffId", equalTo(handOff.toString()))
                .body("items[1]", not(hasKey("until")))
                .extract()
                .path("items");
        assertThat(history.get(0).get("until")).isEqualTo(history.get(1).get("from"));
    }

    @Test
    void theFactsArePublishedInOrderOnThePersonsKeyAndKeepTheirContracts() {
        UUID person = AF.registers();
        UUID handOff = AF.offers(person, AF.hasConsentFor(person, MUNICIPALITY), MUNICIPALITY);
        MUNICIPALITY.accept(handOff, Stockholm.today(clock)).then().statusCode(201);
        MUNICIPALITY.takeOver(handOff, Stockholm.today(clock)).then().statusCode(201);

        try (var reader = new TopicReader(Topics.PARTICIPANTS)) {
            var types = Told.ofActs(reader, person, 6).stream()
                    .map(ContractAssert::assertKeepsContract)
                    .map(event -> event.type().replace("se.handslag.", ""))
                    .toList();
            assertThat(types)
                    .containsExactly(
                            "participant.registered.v1",
                            "consent.given.v1",
                            "handoff.offered.v1",
                            "handoff.accepted.v1",
                            "handoff.takenover.v1",
                            "responsibility.moved.v1");
        }
    }

    @Test
    void aDeclineLeavesTheGiverResponsibleAndTellsWhy() {
        UUID person = AF.registers();
        UUID consent = AF.hasConsentFor(person, MUNICIPALITY, FK);
        UUID handOff = AF.offers(person, consent, MUNICIPALITY);

        MUNICIPALITY
                .post("hand-offs/" + handOff + "/declines", Map.of("reason", "NO_CAPACITY", "suggestedAgency", "fk"))
                .then()
                .statusCode(201)
                .body("state", equalTo("DECLINED"))
                .body("participantId", nullValue());

        AF.reads("hand-offs/" + handOff)
                .body("reason", equalTo("NO_CAPACITY"))
                .body("suggestedAgency", equalTo("fk"))
                .body("endedAt", notNullValue());
        AF.reads("participants/" + person).body("responsibleAgency", equalTo("af"));
        assertThat(AF.offers(person, consent, FK)).isNotNull();
    }

    @Test
    void aRecallTakesTheOfferBackAlsoAfterItWasAccepted() {
        UUID person = AF.registers();
        UUID handOff = AF.offers(person, AF.hasConsentFor(person, MUNICIPALITY), MUNICIPALITY);
        MUNICIPALITY.accept(handOff, Stockholm.today(clock)).then().statusCode(201);

        AF.recall(handOff, "SITUATION_CHANGED").then().statusCode(201).body("state", equalTo("RECALLED"));

        MUNICIPALITY
                .takeOver(handOff, Stockholm.today(clock))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:handslag:problem:hand-off-not-open"));
        MUNICIPALITY.reads("participants/" + person).statusCode(404);
        AF.reads("participants/" + person).body("responsibleAgency", equalTo("af"));
    }

    @Test
    void withdrawnConsentEndsTheOfferAndNeverResponsibility() {
        UUID person = AF.registers();
        UUID consent = AF.hasConsentFor(person, MUNICIPALITY);
        UUID handOff = AF.offers(person, consent, MUNICIPALITY);
        MUNICIPALITY.reads("participants/" + person).statusCode(200);

        AF.withdrawConsent(person, consent).then().statusCode(201).body("withdrawnAt", notNullValue());

        MUNICIPALITY.reads("participants/" + person).statusCode(404);
        MUNICIPALITY
                .reads("hand-offs/" + handOff)
                .body("state", equalTo("RECALLED"))
                .body("reason", equalTo("CONSENT_WITHDRAWN"))
                .body("participantId", nullValue());
        AF.reads("participants/" + person).body("responsibleAgency", equalTo("af"));
        AF.offer(person, consent, MUNICIPALITY)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:handslag:problem:consent-missing"));
        try (var reader = new TopicReader(Topics.PARTICIPANTS)) {
            assertThat(Told.ofActs(reader, person, 5).stream().map(record -> ContractAssert.assertKeepsContract(record)
                            .type()))
                    .endsWith("se.handslag.handoff.recalled.v1", "se.handslag.consent.withdrawn.v1");
        }
    }

    @Test
    void worklistsShowBothSidesTheirOwn() {
        UUID person = FK.registers();
        UUID handOff = FK.offers(person, FK.hasConsentFor(person, MUNICIPALITY), MUNICIPALITY);

        assertThat(ids("hand-offs?list=from-us&state=OFFERED&limit=100", FK)).contains(handOff.toString());
        assertThat(ids("hand-offs?list=to-us&state=OFFERED&limit=100", MUNICIPALITY))
                .contains(handOff.toString());
        assertThat(ids("hand-offs?list=to-us&limit=100", FK)).doesNotContain(handOff.toString());
        FK.reads("hand-offs?list=from-us&limit=1")
                .body("items", hasSize(1))
                .body("items[0]", not(hasKey("participantId")));
    }

    private static List<String> ids(String path, se.handslag.participant.story.Agency reader) {
        return reader.reads(path).statusCode(200).extract().path("items.id");
    }
}
