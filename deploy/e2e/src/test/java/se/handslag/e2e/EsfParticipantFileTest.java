package se.handslag.e2e;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The month's participant file for ESF: hours from one service, and the number from the other, which keeps it, at the moment
 * when the file is taken out (R5.7, R3.7).
 */
class EsfParticipantFileTest {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private Ground ground;
    private String number;
    private String person;
    private String participation;

    @BeforeEach
    void somebodyWithSignedHoursInAnEsfIntervention() {
        ground = Ground.of("Ut i arbete", Map.of("esfFunded", true));
        Map<String, Object> registration = Persons.registration("0882");
        number = numberIn(registration);
        person = ground.makes("/participants", registration);
        participation = ground.starts(person, LocalDate.of(2025, 1, 7));
        for (String what : List.of("entries", "sign-offs")) {
            ground.agency()
                    .post("/participations/" + participation + "/month-hours/2025-01/" + what, Map.of("hours", 20))
                    .then()
                    .statusCode(201);
        }
    }

    @Test
    void theNumberIsReadWhereItIsKeptAndTheReadingIsOnRecordInBothServices() {
        file().body("items.personalNumber", contains(number))
                .body("items.startedOn", contains("2025-01-07"))
                .body("items.hours", contains(20.0f))
                .body("items.cumulatedHours", contains(20.0f));

        await().atMost(PATIENCE).untilAsserted(() -> ground.agency()
                .get("/access-records?participantId=" + person)
                .then()
                .statusCode(200)
                .body("items.action", hasItems("esf-participant-file", "read-number-esf")));
    }

    @Test
    void aNewNumberStandsInTheNextFile() {
        file().body("items.personalNumber", contains(number));
        String newNumber = numberIn(Persons.registration("0882"));
        ground.agency()
                .post(
                        "/participants/" + person + "/personal-numbers",
                        Map.of("kind", "PERSONNUMMER", "number", newNumber))
                .then()
                .statusCode(201);
        file().body("items.personalNumber", contains(newNumber));
    }

    @Test
    void whoTakesBackTheConsentIsInNoFileMore() {
        file().body("items.participationId", contains(participation));
        String consent = ground.agency()
                .get("/participants/" + person + "/consents")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.kind == 'FOLLOW_UP' }.id");
        ground.agency()
                .request()
                .post("/participants/" + person + "/consents/" + consent + "/withdrawals")
                .then()
                .statusCode(201);
        take().then().statusCode(200).body("items", empty()).body("withheld", equalTo(1));
    }

    /** The file, as soon as participant-service has heard of the participation and its consent. */
    private ValidatableResponse file() {
        return await().atMost(PATIENCE)
                .until(this::take, answer -> answer.statusCode() == 200 && answer.<Integer>path("withheld") == 0)
                .then();
    }

    private Response take() {
        return ground.agency().get("/esf-participant-files?month=2025-01&intervention=" + ground.intervention());
    }

    private static String numberIn(Map<String, Object> registration) {
        return ((Map<?, ?>) registration.get("identity")).get("number").toString();
    }
}
