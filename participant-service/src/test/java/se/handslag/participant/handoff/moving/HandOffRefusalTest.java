package se.handslag.participant.handoff.moving;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static se.handslag.participant.story.Town.AF;
import static se.handslag.participant.story.Town.FK;
import static se.handslag.participant.story.Town.MUNICIPALITY;
import static se.handslag.participant.story.Town.REGION;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.story.Agency;
import se.handslag.participant.story.Town;

/** What cannot be done with a hand-off, and what the caller is told. */
@QuarkusTest
class HandOffRefusalTest {
    @Inject
    Clock clock;

    private UUID person;
    private UUID consent;
    private LocalDate today;

    @BeforeEach
    void aPersonAtAf() {
        Town.isKnown();
        person = AF.registers();
        consent = AF.hasConsentFor(person, MUNICIPALITY, FK);
        today = Stockholm.today(clock);
    }

    @Test
    void twoOpenOffersAtOnce() {
        AF.offers(person, consent, MUNICIPALITY);
        refused(AF.offer(person, consent, FK), 409, "hand-off-already-open");
    }

    @Test
    void anOfferByAnAgencyThatIsNotResponsible() {
        refused(FK.offer(person, consent, MUNICIPALITY), 404, "not-found");
    }

    @Test
    void anOfferByAnAgencyThatHasLetGo() {
        UUID handOff = AF.offers(person, consent, MUNICIPALITY);
        MUNICIPALITY.accept(handOff, today).then().statusCode(201);
        MUNICIPALITY.takeOver(handOff, today).then().statusCode(201);
        refused(AF.offer(person, consent, FK), 409, "not-responsible-agency");
    }

    @Test
    void anOfferToOneself() {
        refused(AF.offer(person, consent, AF), 400, "invalid-request")
                .then()
                .body("errors.pointer", hasItem("/receivingAgency"));
    }

    @Test
    void anOfferToAnAgencyThatTheConsentDoesNotName() {
        refused(AF.offer(person, consent, REGION), 422, "consent-missing");
    }

    @Test
    void anOfferOnAConsentThatIsOver() {
        UUID past = Agency.id(AF.giveConsent(person, today.minusDays(9), today.minusDays(1), FK)
                .then()
                .statusCode(201));
        refused(AF.offer(person, past, FK), 422, "consent-missing");
    }

    @Test
    void anOfferToAnUnknownAgency() {
        refused(AF.offer(person, consent, new Agency("nobody")), 400, "unknown-agency")
                .then()
                .body("errors.pointer", hasItem("/receivingAgency"));
    }

    @Test
    void anOfferToAUnitOfAnotherAgency() {
        Response answer = AF.post(
                "hand-offs",
                Map.of(
                        "participantId",
                        person,
                        "consentId",
                        consent,
                        "receivingAgency",
                        "fk",
                        "receivingUnitId",
                        UUID.randomUUID()));
        refused(answer, 400, "unknown-unit").then().body("errors.pointer", hasItem("/receivingUnitId"));
    }

    @Test
    void aGiverThatAnswersItsOwnOffer() {
        UUID handOff = AF.offers(person, consent, MUNICIPALITY);
        refused(AF.accept(handOff, today), 403, "not-your-move");
        refused(AF.decline(handOff, "NO_CAPACITY"), 403, "not-your-move");
        refused(AF.takeOver(handOff, today), 403, "not-your-move");
    }

    @Test
    void aReceiverThatRecalls() {
        UUID handOff = AF.offers(person, consent, MUNICIPALITY);
        refused(MUNICIPALITY.recall(handOff, "OTHER"), 403, "not-your-move");
    }

    @Test
    void aThirdAgencyThatFindsNothing() {
        UUID handOff = AF.offers(person, consent, MUNICIPALITY);
        refused(REGION.accept(handOff, today), 404, "not-found");
        REGION.reads("hand-offs/" + handOff).statusCode(404);
        REGION.reads("participants/" + person).statusCode(404);
        REGION.reads("participants/" + person + "/identity").statusCode(404);
        REGION.reads("participants/" + person + "/responsibilities").statusCode(404);
        REGION.reads("participants/" + person + "/consents").statusCode(404);
    }

    @Test
    void takingOverWhatWasNotAccepted() {
        UUID handOff = AF.offers(person, consent, MUNICIPALITY);
        refused(MUNICIPALITY.takeOver(handOff, today), 409, "hand-off-state");
    }

    @Test
    void aFirstContactThatHasNotBeen() {
        UUID handOff = AF.offers(person, consent, MUNICIPALITY);
        MUNICIPALITY.accept(handOff, today.plusDays(3)).then().statusCode(201);
        refused(MUNICIPALITY.takeOver(handOff, today.plusDays(3)), 400, "invalid-request")
                .then()
                .body("errors.pointer", hasItem("/firstContactOn"));
        refused(MUNICIPALITY.takeOver(handOff, today.minusDays(1)), 400, "invalid-request");
    }

    @Test
    void aFirstContactPlannedInThePast() {
        UUID handOff = AF.offers(person, consent, MUNICIPALITY);
        refused(MUNICIPALITY.accept(handOff, today.minusDays(1)), 400, "invalid-request");
    }

    @Test
    void aReasonThatIsNotInTheList() {
        UUID handOff = AF.offers(person, consent, MUNICIPALITY);
        refused(MUNICIPALITY.decline(handOff, "BECAUSE"), 400, "invalid-request")
                .then()
                .body("errors.pointer", hasItem("/reason"));
        refused(AF.recall(handOff, "CONSENT_WITHDRAWN"), 400, "invalid-request");
    }

    @Test
    void aMoveMeantForAnotherVersion() {
        UUID handOff = AF.offers(person, consent, MUNICIPALITY);
        String tag = MUNICIPALITY
                .accept(handOff, today)
                .then()
                .statusCode(201)
                .extract()
                .header("ETag");
        AF.recall(handOff, "OTHER").then().statusCode(201);
        Response late = Api.as(MUNICIPALITY.token())
                .header("If-Match", tag)
                .body(Map.of("firstContactOn", today.toString()))
                .post("hand-offs/" + handOff + "/take-overs");
        refused(late, 412, "stale-etag");
    }

    @Test
    void anEndedHandOffIsNeverEdited() {
        UUID handOff = AF.offers(person, consent, MUNICIPALITY);
        MUNICIPALITY.decline(handOff, "NO_CAPACITY").then().statusCode(201);
        refused(MUNICIPALITY.accept(handOff, today), 409, "hand-off-not-open");
        refused(MUNICIPALITY.decline(handOff, "OTHER"), 409, "hand-off-not-open");
        refused(AF.recall(handOff, "OTHER"), 409, "hand-off-not-open");
    }

    @Test
    void aHandOffThatIsNone() {
        refused(MUNICIPALITY.accept(UUID.randomUUID(), today), 404, "not-found");
        AF.reads("hand-offs/no-uuid").statusCode(400);
        AF.reads("hand-offs?state=EXPIRED").statusCode(400).body("errors[0].parameter", equalTo("state"));
        AF.reads("hand-offs?list=up").statusCode(400);
    }

    private static Response refused(Response response, int status, String slug) {
        response.then().statusCode(status).body("type", equalTo("urn:handslag:problem:" + slug));
        return response;
    }
}
