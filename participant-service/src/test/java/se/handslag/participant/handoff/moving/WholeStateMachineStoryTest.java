package se.handslag.participant.handoff.moving;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static se.handslag.participant.story.Town.AF;
import static se.handslag.participant.story.Town.FK;
import static se.handslag.participant.story.Town.MUNICIPALITY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.story.Agency;
import se.handslag.participant.story.Town;

/** What can happen between an offer and its end, as caseworkers tell it. */
@QuarkusTest
class WholeStateMachineStoryTest {
    @Inject
    Clock clock;

    private LocalDate today;
    private UUID person;
    private UUID consent;

    @BeforeEach
    void agencies() {
        Town.isKnown();
        today = Stockholm.today(clock);
        person = AF.registers();
        consent = AF.hasConsentFor(person, MUNICIPALITY, FK);
    }

    @Test
    void theReceiverAsksForMoreBeforeItAnswers() {
        UUID handOff = AF.offers(person, consent, MUNICIPALITY);
        move(MUNICIPALITY, handOff, "acknowledgements", null, 201)
                .body("state", equalTo("RECEIVED"))
                .body("onClock", equalTo("RECEIVER"));
        move(MUNICIPALITY, handOff, "information-requests", Map.of("needs", List.of("EARLIER_EFFORTS")), 201)
                .body("state", equalTo("INFO_REQUESTED"))
                .body("onClock", equalTo("GIVER"));
        move(MUNICIPALITY, handOff, "acceptances", Map.of("firstContactPlannedOn", today.toString()), 409)
                .body("type", equalTo("urn:handslag:problem:hand-off-state"));
        move(MUNICIPALITY, handOff, "information-answers", null, 403);
        move(AF, handOff, "information-answers", null, 201).body("state", equalTo("RECEIVED"));
        move(MUNICIPALITY, handOff, "information-requests", Map.of("needs", List.of("GOSSIP")), 400)
                .body("errors[0].pointer", equalTo("/needs"));
        MUNICIPALITY.accept(handOff, today).then().statusCode(201);
    }

    @Test
    void yesInPrincipleButNoPlaceYet() {
        UUID handOff = AF.offers(person, consent, MUNICIPALITY);
        move(
                        MUNICIPALITY,
                        handOff,
                        "waitlistings",
                        Map.of(
                                "reason",
                                "NO_PLACE_YET",
                                "reviewOn",
                                today.plusYears(1).toString()),
                        400)
                .body("errors[0].pointer", equalTo("/reviewOn"));
        String review = today.plusDays(7).toString();
        move(MUNICIPALITY, handOff, "waitlistings", Map.of("reason", "NO_PLACE_YET", "reviewOn", review), 201)
                .body("state", equalTo("WAITLISTED"))
                .body("reviewOn", equalTo(review));
        AF.reads("participants/" + person).body("responsibleAgency", equalTo("af"));
        MUNICIPALITY.accept(handOff, today).then().statusCode(201).body("reviewOn", equalTo(review));
    }

    @Test
    void theParticipantAsksForAnotherDay() {
        UUID handOff = AF.offers(person, consent, MUNICIPALITY);
        String due = MUNICIPALITY.accept(handOff, today).then().extract().path("dueAt");
        move(
                        MUNICIPALITY,
                        handOff,
                        "first-contact-plans",
                        Map.of("firstContactPlannedOn", today.plusDays(3).toString(), "reason", "PARTICIPANT_ASKED"),
                        201)
                .body("state", equalTo("ACCEPTED"))
                .body("firstContactPlannedOn", equalTo(today.plusDays(3).toString()))
                .body("dueAt", equalTo(due));
    }

    @Test
    void anOfferEnteredInErrorIsVoidWhileNobodyHasTouchedIt() {
        UUID handOff = AF.offers(person, consent, MUNICIPALITY);
        move(MUNICIPALITY, handOff, "voidings", null, 403);
        move(AF, handOff, "voidings", null, 201)
                .body("state", equalTo("VOIDED"))
                .body("endedBy", equalTo("GIVER"))
                .body("$", not(hasKey("dueAt")));
        UUID another = AF.offers(person, consent, FK);
        move(FK, another, "acknowledgements", null, 201);
        move(AF, another, "voidings", null, 409).body("type", equalTo("urn:handslag:problem:hand-off-state"));
    }

    @Test
    void aTakeOverIsUndoneByAHandOffThatNamesIt() {
        UUID there = AF.offers(person, consent, MUNICIPALITY);
        MUNICIPALITY.accept(there, today).then().statusCode(201);
        MUNICIPALITY.takeOver(there, today).then().statusCode(201);
        UUID consentBack = MUNICIPALITY.hasConsentFor(person, AF);
        MUNICIPALITY
                .post(
                        "hand-offs",
                        Map.of(
                                "participantId",
                                person,
                                "consentId",
                                consentBack,
                                "receivingAgency",
                                "af",
                                "undoes",
                                UUID.randomUUID()))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/undoes"));
        MUNICIPALITY
                .post(
                        "hand-offs",
                        Map.of(
                                "participantId", person,
                                "consentId", consentBack,
                                "receivingAgency", "af",
                                "undoes", there))
                .then()
                .statusCode(201)
                .body("undoes", equalTo(there.toString()));
    }

    @Test
    void eachAgencySeesTheMovesThatAreItsOwn() {
        UUID handOff = AF.offers(person, consent, MUNICIPALITY);
        MUNICIPALITY
                .reads("hand-offs/" + handOff)
                .body("_links", hasKey("acknowledgements"))
                .body("_links", hasKey("waitlistings"))
                .body("_links", not(hasKey("recalls")));
        AF.reads("hand-offs/" + handOff)
                .body("_links", hasKey("recalls"))
                .body("_links", hasKey("voidings"))
                .body("_links", not(hasKey("acceptances")));
    }

    private static ValidatableResponse move(Agency by, UUID handOff, String move, Object body, int status) {
        return by.post("hand-offs/" + handOff + "/" + move, body).then().statusCode(status);
    }
}
