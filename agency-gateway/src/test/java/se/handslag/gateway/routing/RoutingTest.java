package se.handslag.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

/** What reaches a service, and what comes back. */
@QuarkusTest
class RoutingTest {
    private final String token = Tokens.agency("routing");

    @Test
    void aRequestReachesTheOwnerAsItWasSent() {
        call().body(Map.of("number", "19121212-1212"))
                .queryParam("x", "å ä")
                .post("participant-searches")
                .then()
                .statusCode(200)
                .header("ETag", "\"7\"")
                .body("method", equalTo("POST"))
                .body("uri", startsWith("/handslag/v1/participant-searches?x=%C3%A5"))
                .body("bodyLength", equalTo(26))
                .body("headers.authorization", equalTo("Bearer " + token));
    }

    @Test
    void theServiceLearnsWhereTheCallerSeesTheGateway() {
        call().header("Forwarded", "host=evil.example")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-For", "10.0.0.1")
                .get("hand-offs")
                .then()
                .body("headers.forwarded", matchesPattern("for=127\\.0\\.0\\.1;host=\"localhost:\\d+\";proto=http"))
                .body("headers", not(hasKey("x-forwarded-host")))
                .body("headers", not(hasKey("x-forwarded-for")));
    }

    @Test
    void theCallersTraceGoesOnToTheServiceAndBack() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        call().header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .get("hand-offs")
                .then()
                .header("traceparent", startsWith("00-" + trace))
                .body("headers.traceparent", startsWith("00-" + trace));
    }

    @Test
    void aTraceIsMadeWhenTheCallerHasNone() {
        call().get("hand-offs")
                .then()
                .header("traceparent", matchesPattern(Api.TRACEPARENT))
                .body("headers.traceparent", matchesPattern(Api.TRACEPARENT));
    }

    @Test
    void headersOfOneConnectionStayThere() {
        call().header("Connection", "X-Mine")
                .header("X-Mine", "1")
                .header("TE", "trailers")
                .get("hand-offs")
                .then()
                .header("X-Secret", nullValue())
                .header("Keep-Alive", nullValue())
                .body("headers", not(hasKey("x-mine")))
                .body("headers", not(hasKey("te")));
    }

    @Test
    void headersThatBothSetAreSaidOnce() {
        List<String> values = call().get("hand-offs").headers().getValues("X-Content-Type-Options");

        assertThat(values).containsExactly("nosniff");
    }

    @Test
    void dotsLeadNowhereElse() {
        call().urlEncodingEnabled(false)
                .get("/participants/%2e%2e/%2e%2e/q/openapi")
                .then()
                .statusCode(404);
        call().urlEncodingEnabled(false)
                .get("/participants/x/../hand-offs")
                .then()
                .body("uri", equalTo("/handslag/v1/participants/hand-offs"));
    }

    @Test
    void connectionsAreKept() {
        String first = call().get("hand-offs").path("connection");
        String second = call().get("hand-offs").path("connection");

        assertThat(second).isEqualTo(first);
    }

    @Test
    void aFileIsPassedOnThoughNoOtherBodyMayBeSoLarge() {
        byte[] file = new byte[3_000_000];
        call().contentType("text/csv")
                .body(file)
                .post("referrals?dryRun=true")
                .then()
                .statusCode(200)
                .body("uri", equalTo("/handslag/v1/referrals?dryRun=true"))
                .body("bodyLength", equalTo(file.length));
        call().contentType("text/csv").body(file).post("hand-offs").then().statusCode(413);
    }

    private RequestSpecification call() {
        return Api.as(token);
    }
}
