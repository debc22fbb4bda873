package se.handslag.kit.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import se.handslag.kit.testing.rest.Api;

@QuarkusTest
class ApiInfoTest {

    @Test
    void anybodyMayAskWhichApiThisIs() {
        String documentation = Api.anonymous()
                .when()
                .get("/api-info")
                .then()
                .statusCode(200)
                .body("apiName", equalTo("fixture-service"))
                .body("apiVersion", matchesPattern("\\d+\\.\\d+\\.\\d+"))
                .body("apiReleased", matchesPattern("\\d{4}-\\d\\d-\\d\\d"))
                .body("apiStatus", equalTo("active"))
                .body("apiDocumentation", endsWith("/handslag/v1/openapi.yaml"))
                .extract()
                .path("apiDocumentation");
        Api.anonymous()
                .basePath("")
                .accept(ContentType.ANY)
                .when()
                .get(documentation)
                .then()
                .statusCode(200);
    }

    @Test
    void theTraceOfTheCallerGoesOn() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        Api.anonymous()
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .when()
                .get("/api-info")
                .then()
                .header("traceparent", matchesPattern("00-" + trace + "-(?!00f067aa0ba902b7)[0-9a-f]{16}-0[01]"));
    }

    @Test
    void healthAndMetricsAreNotHere() {
        assertThat(Api.anonymous().basePath("").when().get("/q/health").statusCode())
                .isEqualTo(404);
        assertThat(Api.anonymous().basePath("").when().get("/q/metrics").statusCode())
                .isEqualTo(404);
    }
}
