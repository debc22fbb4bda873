package se.handslag.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.handslag.local.stack.Stack;

/** What a client that errs is told, through the gateway, from the real services: a problem that helps, never a 500. */
class BadInputTest {
    private static Stack stack;
    private static AgencySystem af;
    private static AgencySystem fk;
    private static String person;

    @BeforeAll
    static void agencies() {
        stack = TheStack.get();
        af = new AgencySystem(stack, "af").isRegistered("AF", "Arbetsförmedlingen");
        fk = new AgencySystem(stack, "fk").isRegistered("FK", "Försäkringskassan");
        person = af.registers("0882");
    }

    @Test
    void noToken() {
        problem(RestAssured.given().baseUri(stack.api().toString()).get("/participants"), 401, "not-authenticated")
                .header("WWW-Authenticate", containsString("Bearer"));
    }

    @Test
    void aTokenThatIsNone() {
        problem(
                RestAssured.given()
                        .baseUri(stack.api().toString())
                        .auth()
                        .oauth2("no.token.atall")
                        .get("/participants"),
                401,
                "not-authenticated");
    }

    @Test
    void anotherAgencysToken() {
        problem(fk.get("/participants/" + person), 404, "not-found");
    }

    @Test
    void aRoleThatIsNotEnough() {
        problem(af.post("/agencies", Map.of("code", "x", "name", "X", "kind", "AF")), 403, "not-permitted");
    }

    @Test
    void anUnknownField() {
        problem(
                        af.post("/participants", Map.of("identity", Map.of("kind", "ANONYMOUS", "colour", 1))),
                        400,
                        "unknown-field")
                .body("errors.pointer", hasItem("/identity/colour"));
    }

    @Test
    void wrongTypes() {
        problem(af.post("/hand-offs", Map.of("participantId", 17, "consentId", "x")), 400, "invalid-request")
                .body("errors.pointer", hasItem(startsWith("/")));
    }

    @Test
    void whatIsNoJson() {
        problem(af.request().body("{\"identity\": ").post("/participants"), 400, "invalid-json");
    }

    @Test
    void aWrongCheckDigit() {
        Map<String, Object> identity =
                Map.of("kind", "PERSONNUMMER", "number", "640823-3235", "givenName", "A", "familyName", "B");
        problem(
                        af.post("/participants", Map.of("identity", identity, "municipality", "0882")),
                        400,
                        "invalid-personal-number")
                .body("errors.pointer", hasItem("/identity/number"))
                .body("detail", not(containsString("3235")));
    }

    @Test
    void anUnknownAgency() {
        problem(
                        af.post(
                                "/hand-offs",
                                Map.of(
                                        "participantId",
                                        person,
                                        "consentId",
                                        UUID.randomUUID().toString(),
                                        "receivingAgency",
                                        "nobody")),
                        400,
                        "unknown-agency")
                .body("errors.pointer", hasItem("/receivingAgency"));
    }

    @Test
    void aStaleEtag() {
        String someone = af.registers("0882");
        String handOff = af.offers(someone, af.hasConsentFor(someone, fk), fk);
        String tag = fk.get("/hand-offs/" + handOff).header("ETag");
        assertThat(tag).isNotNull();
        fk.accepts(handOff).then().statusCode(201);
        problem(
                af.request()
                        .header("If-Match", tag)
                        .body(Map.of("reason", "OTHER"))
                        .post("/hand-offs/" + handOff + "/recalls"),
                412,
                "stale-etag");
    }

    @Test
    void aRepeatedIdempotencyKeyWithAnotherBody() {
        String key = UUID.randomUUID().toString();
        af.request()
                .header("Idempotency-Key", key)
                .body(Persons.registration("0882"))
                .post("/participants")
                .then()
                .statusCode(201);
        problem(
                af.request()
                        .header("Idempotency-Key", key)
                        .body(Persons.registration("0882"))
                        .post("/participants"),
                422,
                "idempotency-key-reused");
    }

    @Test
    void aRepeatedIdempotencyKeyWithTheSameBodyIsAnsweredAsBefore() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Persons.registration("0882");
        String first = AgencySystem.id(
                af.request().header("Idempotency-Key", key).body(body).post("/participants"));
        String second = AgencySystem.id(
                af.request().header("Idempotency-Key", key).body(body).post("/participants"));
        assertThat(second).isEqualTo(first);
    }

    @Test
    void aBodyOverTheLimit() {
        problem(
                af.request().body("{\"x\": \"" + "x".repeat(2_000_000) + "\"}").post("/participants"),
                413,
                "body-too-large");
    }

    @Test
    void anotherMediaType() {
        problem(
                af.request().contentType(ContentType.TEXT).body("hello").post("/participants"),
                415,
                "unsupported-media-type");
    }

    @Test
    void aMethodAndAPathThatAreNot() {
        problem(af.request().delete("/participants/" + person), 405, "method-not-allowed");
        problem(af.get("/chairs"), 404, "not-found");
        problem(af.get("/participants?limit=abc"), 400, "invalid-request");
        problem(af.get("/participants/not-a-uuid"), 400, "invalid-request");
    }

    private static ValidatableResponse problem(Response response, int status, String slug) {
        return response.then()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .header("traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]"))
                .body("type", org.hamcrest.Matchers.equalTo("urn:handslag:problem:" + slug))
                .body("title", notNullValue())
                .body("status", org.hamcrest.Matchers.equalTo(status))
                .body("detail", notNullValue())
                .body("instance", startsWith("/handslag/v1"))
                .body(not(containsString("Exception")))
                .body(not(containsString("se.handslag")));
    }
}
