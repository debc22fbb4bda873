package se.handslag.participant.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static se.handslag.participant.story.Town.AF;
import static se.handslag.participant.story.Town.FK;
import static se.handslag.participant.story.Town.MUNICIPALITY;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.kit.event.Topics;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.ContractAssert;
import se.handslag.kit.testing.TopicReader;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.story.Participations;
import se.handslag.participant.story.Town;

/** Two kinds of consent: to be followed, and to let agencies tell each other. Either is taken back at any time (R3.1–R3.3). */
@QuarkusTest
class ConsentKindsStoryTest {
    private static final ProblemType BLANKET = new ProblemType("consent-blanket", 422, "A blanket consent is refused");

    @Inject
    Clock clock;

    private LocalDate today;
    private UUID person;

    @BeforeEach
    void aPersonAtAf() {
        Town.isKnown();
        today = Stockholm.today(clock);
        person = AF.registers();
    }

    @Test
    void theConsentToBeFollowedComesWithTheInRegistrationAndIsTakenBackHere() {
        UUID participation = Participations.start(person, today);
        UUID consent = UUID.fromString(AF.reads(consents())
                .body("items.kind", contains("FOLLOW_UP"))
                .body("items[0].participationId", equalTo(participation.toString()))
                .body("items[0].validFrom", equalTo(today.toString()))
                .body("items[0].validTo", nullValue())
                .body("items[0].purpose", nullValue())
                .extract()
                .path("items[0].id"));

        // Nobody is told anything because of it.
        AF.offer(person, consent, FK).then().statusCode(422);
        FK.reads("participants/" + person).statusCode(404);

        AF.withdrawConsent(person, consent).then().statusCode(201).body("withdrawnAt", notNullValue());
        try (var reader = new TopicReader(Topics.PARTICIPANTS)) {
            var last = ContractAssert.assertKeepsContract(
                    reader.awaitKey(person.toString(), 2).getLast());
            assertThat(last.data().path("participationId").asText()).isEqualTo(participation.toString());
        }
        AF.reads("participants/" + person).body("responsibleAgency", equalTo("af"));
        Participations.end(participation, person, today, "CONSENT_WITHDRAWN");
    }

    @Test
    void whoTakesItBackAfterTheClosingIsNotAskedHowItGoes() {
        UUID participation = Participations.start(person, today);
        UUID consent = UUID.fromString(AF.reads(consents()).extract().path("items[0].id"));
        Participations.end(participation, person, today, "COMPLETED");
        UUID followUp = UUID.fromString(AF.post("participants/" + person + "/closings", Map.of("outcome", "WORK"))
                .then()
                .statusCode(201)
                .extract()
                .path("followUps[0].id"));

        AF.withdrawConsent(person, consent).then().statusCode(201);

        AF.reads("follow-ups/" + followUp)
                .body("answer", equalTo("DECLINED"))
                .body("answeredOn", equalTo(today.toString()));
        AF.reads("participants/" + person + "/identity").statusCode(404);
    }

    @Test
    void theConsentToBeFollowedIsNotOneTickBoxMore() {
        AF.post(consents(), exchange("FOLLOW_UP", today, today))
                .then()
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/kind"));
    }

    @Test
    void aBlanketConsentIsRefused() {
        AF.post(
                        consents(),
                        exchange(
                                "INFORMATION_EXCHANGE",
                                today,
                                today.plusYears(3).plusDays(1)))
                .then()
                .spec(Api.problem(BLANKET, "/validTo"));
        AF.post(consents(), exchange("INFORMATION_EXCHANGE", today, today.plusYears(3)))
                .then()
                .statusCode(201);
    }

    @Test
    void onceWithdrawnNothingIsShownByTheVeryNextRead() {
        UUID consent = AF.hasConsentFor(person, MUNICIPALITY);
        UUID handOff = AF.offers(person, consent, MUNICIPALITY);
        MUNICIPALITY.reads("participants/" + person + "/identity").statusCode(200);

        AF.withdrawConsent(person, consent).then().statusCode(201);

        MUNICIPALITY.reads("participants/" + person + "/identity").statusCode(404);
        MUNICIPALITY.reads("participants/" + person).statusCode(404);
        MUNICIPALITY
                .reads("hand-offs/" + handOff)
                .body("participantId", nullValue())
                .body("state", equalTo("RECALLED"))
                .body("reason", equalTo("CONSENT_WITHDRAWN"));
    }

    private String consents() {
        return "participants/" + person + "/consents";
    }

    private static Map<String, Object> exchange(String kind, LocalDate from, LocalDate to) {
        return Map.of(
                "kind", kind,
                "disclosingAgencies", List.of("af"),
                "receivingAgencies", List.of("fk"),
                "dataCategories", List.of("IDENTITY"),
                "purpose", "HAND_OFF",
                "validFrom", from.toString(),
                "validTo", to.toString());
    }
}
