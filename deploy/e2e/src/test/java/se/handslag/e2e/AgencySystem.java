package se.handslag.e2e;

import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import se.handslag.local.stack.Stack;

/** An agency's own system: a REST client of the gateway with the agency's own credentials from the real Keycloak. */
record AgencySystem(Stack stack, String code) {
    static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    RequestSpecification request() {
        return RestAssured.given()
                .baseUri(stack.api().toString())
                .auth()
                .oauth2(stack.tokens().of("agency-" + code))
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON);
    }

    Response get(String path) {
        return request().get(path);
    }

    Response post(String path, Object body) {
        return request().body(body).post(path);
    }

    String registers(String municipality) {
        return id(post("/participants", Persons.registration(municipality)));
    }

    String hasConsentFor(String participant, AgencySystem receiver) {
        LocalDate today = LocalDate.now(STOCKHOLM);
        Map<String, Object> consent = Map.of(
                "kind", "INFORMATION_EXCHANGE",
                "disclosingAgencies", List.of(code),
                "receivingAgencies", List.of(receiver.code),
                "dataCategories", List.of("IDENTITY", "RESPONSIBILITY"),
                "purpose", "HAND_OFF",
                "validFrom", today.minusDays(1).toString(),
                "validTo", today.plusYears(1).toString());
        // A service that was killed hears of new agencies again after its consumer's session is over, 10 s.
        return id(await().pollDelay(Duration.ZERO)
                .atMost(Duration.ofSeconds(40))
                .until(
                        () -> post("/participants/" + participant + "/consents", consent),
                        answer -> answer.statusCode() == 201));
    }

    String offers(String participant, String consent, AgencySystem receiver) {
        return id(offer(participant, consent, receiver));
    }

    Response offer(String participant, String consent, AgencySystem receiver) {
        return post(
                "/hand-offs",
                Map.of("participantId", participant, "consentId", consent, "receivingAgency", receiver.code));
    }

    Response accepts(String handOff) {
        return post(
                "/hand-offs/" + handOff + "/acceptances",
                Map.of("firstContactPlannedOn", LocalDate.now(STOCKHOLM).toString()));
    }

    Response takesOver(String handOff) {
        return post(
                "/hand-offs/" + handOff + "/take-overs",
                Map.of("firstContactOn", LocalDate.now(STOCKHOLM).toString()));
    }

    static String id(Response response) {
        return response.then().statusCode(201).extract().path("id");
    }

    /** Registers the agency in the directory, as the platform's administrator would, unless it is there. */
    AgencySystem isRegistered(String kind, String name) {
        Response answer = RestAssured.given()
                .baseUri(stack.api().toString())
                .auth()
                .oauth2(stack.tokens().of("platform"))
                .contentType(ContentType.JSON)
                .body(
                        kind.equals("KOMMUN")
                                ? Map.of("code", code, "kind", kind, "name", name, "municipality", "0882")
                                : Map.of("code", code, "kind", kind, "name", name))
                .post("/agencies");
        if (answer.statusCode() != 409) {
            answer.then().statusCode(201);
        }
        await().pollDelay(Duration.ZERO)
                .atMost(Duration.ofSeconds(20))
                .until(() -> get("/agencies/" + code).statusCode() == 200);
        return this;
    }
}
