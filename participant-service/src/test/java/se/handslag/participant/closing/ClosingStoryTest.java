package se.handslag.participant.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static se.handslag.participant.story.Town.AF;
import static se.handslag.participant.story.Town.FK;
import static se.handslag.participant.story.Town.MUNICIPALITY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.story.Agency;
import se.handslag.participant.story.Named;
import se.handslag.participant.story.Participations;
import se.handslag.participant.story.Planning;
import se.handslag.participant.story.TestPersons;
import se.handslag.participant.story.Town;

/** A case ends, and may begin again: nobody is let go by accident, and nobody who comes back waits for somebody. */
@QuarkusTest
class ClosingStoryTest {
    private static final ProblemType NOT_POSSIBLE =
            new ProblemType("closing-not-possible", 409, "The participant cannot be closed now");
    private static final ProblemType NOT_CLOSED =
            new ProblemType("participant-not-closed", 409, "The participant is open");
    private static final ProblemType ANSWERED =
            new ProblemType("follow-up-answered", 409, "The follow-up has been answered");

    @Inject
    Clock clock;

    private LocalDate today;
    private String number;
    private UUID person;

    @BeforeEach
    void aPersonAtAf() {
        Town.isKnown();
        today = Stockholm.today(clock);
        number = TestPersons.personnummer();
        person = Agency.id(AF.register(number).then().statusCode(201));
    }

    @Test
    void aClosedParticipantIsNobodysAndTheFollowUpsStay() {
        close(AF, "WORK")
                .then()
                .statusCode(201)
                .body("outcome", equalTo("WORK"))
                .body("closedOn", equalTo(today.toString()))
                .body(
                        "followUps.dueOn",
                        contains(
                                today.plusMonths(6).toString(),
                                today.plusMonths(12).toString()));

        AF.reads("participants/" + person).body("status", equalTo("CLOSED")).body("responsibleAgency", nullValue());
        AF.reads("participants/" + person + "/responsibilities").body("items.until", contains(notNullValue()));
        // Whom to ask in half a year AF can still see; its list names no one.
        AF.reads("participants/" + person + "/identity").statusCode(200);
        FK.reads("participants/" + person).statusCode(404);
        AF.reads("follow-ups?state=due").body("items.findAll { it.dueOn > '" + today + "' }", empty());
        close(AF, "WORK").then().spec(Api.problem(NOT_POSSIBLE)).body("errors.code", contains("NOT_OPEN"));
    }

    @Test
    void theAgencyIsToldOfAllThatStandsInTheWayAtOnce() {
        AF.offers(person, AF.hasConsentFor(person, FK), FK);
        UUID participation = Participations.start(person, today.minusDays(30));
        UUID step = Planning.hasPlanned(AF, person, AF, today.plusDays(5));

        close(AF, "STUDY")
                .then()
                .spec(Api.problem(NOT_POSSIBLE))
                .body("errors.code", contains("HAND_OFF_OPEN", "PARTICIPATION_RUNNING", "PLAN_STEP_OPEN"))
                .body("errors.detail", not(hasItem(nullValue())));
        FK.post("participants/" + person + "/closings", Map.of("outcome", "WORK"))
                .then()
                .spec(Api.problem(ProblemTypes.NOT_FOUND));

        Participations.end(participation, person, today, "COMPLETED");
        Planning.completes(AF, person, step, today).then().statusCode(201);
        close(AF, "STUDY").then().spec(Api.problem(NOT_POSSIBLE)).body("errors.code", contains("HAND_OFF_OPEN"));
    }

    @Test
    void whoHandedOverCannotClose() {
        UUID handOff = AF.offers(person, AF.hasConsentFor(person, MUNICIPALITY), MUNICIPALITY);
        MUNICIPALITY.accept(handOff, today).then().statusCode(201);
        MUNICIPALITY.takeOver(handOff, today).then().statusCode(201);

        close(AF, "WORK").then().spec(Api.problem(NOT_POSSIBLE)).body("errors.code", contains("NOT_RESPONSIBLE"));
        close(MUNICIPALITY, "WORK").then().statusCode(201);
    }

    @Test
    void anOutcomeIsACodeAndTheDayHasBeen() {
        close(AF, "HAPPY").then().spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/outcome"));
        AF.post(
                        closings(),
                        Map.of("outcome", "WORK", "closedOn", today.plusDays(1).toString()))
                .then()
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/closedOn"));
        AF.post(closings(), Map.of()).then().spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/outcome"));
    }

    @Test
    void nobodyIsAskedHowItGoesAfterADeath() {
        close(AF, "DECEASED").then().statusCode(201).body("followUps", empty());
        AF.reads("participants/" + person + "/identity").statusCode(404);
    }

    @Test
    void ofAnAnonymousParticipantNothingMoreIsAsked() {
        person = Agency.id(AF.post("participants", Named.anonymous()).then().statusCode(201));
        close(AF, "OTHER").then().statusCode(201).body("followUps", empty());
    }

    @Test
    void aFollowUpIsAnsweredOnceByTheAgencyThatClosed() {
        UUID followUp = UUID.fromString(close(AF, "WORK").then().extract().path("followUps[0].id"));

        AF.reads("follow-ups/" + followUp).statusCode(200).body("participantId", equalTo(person.toString()));
        FK.reads("follow-ups/" + followUp).statusCode(404);
        FK.post("follow-ups/" + followUp + "/answers", Map.of("answer", "ANSWERED"))
                .then()
                .spec(Api.problem(ProblemTypes.NOT_FOUND));
        AF.post("follow-ups/" + followUp + "/answers", Map.of("answer", "NOT_REACHED"))
                .then()
                .statusCode(201)
                .body("answer", equalTo("NOT_REACHED"))
                .body("answeredOn", equalTo(today.toString()));
        AF.post("follow-ups/" + followUp + "/answers", Map.of("answer", "ANSWERED"))
                .then()
                .spec(Api.problem(ANSWERED));
    }

    @Test
    void aClosedParticipantWithANewNeedComesToAnotherAgency() {
        AF.hasConsentFor(person, FK);
        UUID step = Planning.hasPlanned(AF, person, AF, today);
        Planning.completes(AF, person, step, today).then().statusCode(201);
        close(AF, "REGISTERED_JOBSEEKER").then().statusCode(201);

        FK.register(number)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:handslag:problem:participant-already-registered"))
                .body("detail", org.hamcrest.Matchers.containsString("/reopenings"));
        FK.post("reopenings", Named.number(number))
                .then()
                .statusCode(201)
                .body("id", equalTo(person.toString()))
                .body("status", equalTo("OPEN"))
                .body("responsibleAgency", equalTo("fk"));

        // FK answers from the first instant, and sees nothing of what was.
        FK.reads("participants/" + person + "/responsibilities").body("items.agency", contains("fk"));
        FK.reads("participants/" + person + "/consents").body("items", empty());
        FK.reads("participants/" + person + "/plan").statusCode(200).body("steps", empty());
        FK.reads("participants/" + person + "/assessments").body("items", empty());
        // AF does not see them any longer, and goes on owing its follow-ups.
        AF.reads("participants/" + person).statusCode(404);
        AF.reads("participants/" + person + "/identity").statusCode(404);
        FK.post("reopenings", Named.number(number)).then().spec(Api.problem(NOT_CLOSED));
    }

    @Test
    void whatWasExchangedBeforeTheClosingNeedsANewConsentAfterIt() {
        UUID consent = AF.hasConsentFor(person, FK);
        close(AF, "OTHER").then().statusCode(201);
        AF.post("participants/" + person + "/reopenings", null).then().statusCode(201);

        AF.reads("participants/" + person + "/consents/" + consent).body("endedAt", notNullValue());
        AF.offer(person, consent, FK).then().statusCode(422);
        AF.offers(person, AF.hasConsentFor(person, FK), FK);
    }

    @Test
    void whoeverClosedReopensWithItsOwnHistory() {
        close(AF, "OTHER").then().statusCode(201);
        FK.post("participants/" + person + "/reopenings", null).then().spec(Api.problem(ProblemTypes.NOT_FOUND));
        AF.post("participants/" + person + "/reopenings", null).then().statusCode(201);

        List<Map<String, String>> history = AF.reads("participants/" + person + "/responsibilities")
                .body("items.agency", contains("af", "af"))
                .extract()
                .path("items");
        assertThat(history.get(0).get("until")).isLessThan(history.get(1).get("from"));
        AF.post("participants/" + person + "/reopenings", null).then().spec(Api.problem(NOT_CLOSED));
    }

    @Test
    void aProtectedIdentityThatArrivesAfterTheClosingIsHeardOfByTheAgencyThatClosed() {
        close(AF, "OTHER").then().statusCode(201);
        AF.post("participants/" + person + "/protections", Map.of("kind", "SEKRETESSMARKERING"))
                .then()
                .statusCode(201);
        FK.post("reopenings", Named.number(number)).then().spec(Api.problem(ProblemTypes.NOT_FOUND));
    }

    @Test
    void whoStartedInAnInterventionMeanwhileHasAResponsibleAgencyAgain() {
        close(AF, "OTHER").then().statusCode(201);
        UUID participation = Participations.start(person, today.minusDays(1));

        AF.reads("participants/" + person).body("status", equalTo("OPEN")).body("responsibleAgency", equalTo("af"));
        Participations.end(participation, person, today, "COMPLETED");
    }

    @Test
    void theListHoldsOurFollowUpsOnlyAndNamesNobody() {
        Agency small = Town.another("liten", "KOMMUN");
        person = small.registers();
        small.post(closings(), Map.of("outcome", "WORK", "closedOn", today.toString()))
                .then()
                .statusCode(201);

        small.reads("follow-ups")
                .body("items.afterMonths", containsInAnyOrder(6, 12))
                .body("items.participantId", contains(nullValue(), nullValue()));
        small.reads("follow-ups?limit=1").body("_links.next.href", notNullValue());
        small.reads("follow-ups?state=due").body("items", empty());
        small.reads("follow-ups?state=late").spec(Api.problem(ProblemTypes.INVALID_REQUEST));
    }

    private Response close(Agency agency, String outcome) {
        return agency.post(closings(), Map.of("outcome", outcome));
    }

    private String closings() {
        return "participants/" + person + "/closings";
    }
}
