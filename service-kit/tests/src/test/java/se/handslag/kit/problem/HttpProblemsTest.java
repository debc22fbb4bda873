package se.handslag.kit.problem;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

@QuarkusTest
class HttpProblemsTest {
    private final String token = Tokens.agency("af");

    @ParameterizedTest
    @CsvSource({
        "limit, abc",
        "limit, 0",
        "limit, 101",
        "limit, 1.5",
        "offset, -1",
        "offset, 1001",
        "kind, OVAL",
        "from, yesterday",
        "cursor, ***",
        "cursor, bm90LWEtdGltZQ"
    })
    void aBadQueryParameterIsNamed(String name, String value) {
        Api.as(token)
                .queryParam(name, value)
                .when()
                .get("/things")
                .then()
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST))
                .body("errors.parameter", hasItem(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"191212121212", "1-1-1-1-1", "x"})
    void aPathIdThatIsNoUuidIsNamed(String id) {
        Api.as(token)
                .when()
                .get("/things/" + id)
                .then()
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST))
                .body("errors.parameter", hasItem("thing-id"));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        UUID id = UUID.randomUUID();
        Api.as(token)
                .when()
                .get("/things/" + id)
                .then()
                .spec(Api.problem(ProblemTypes.NOT_FOUND))
                .body("instance", equalTo("/handslag/v1/things/" + id));
    }

    @Test
    void anAddressThatIsNoResourceIsNotFound() {
        Api.as(token).when().get("/nothing").then().spec(Api.problem(ProblemTypes.NOT_FOUND));
        Api.as(token).basePath("").when().get("/elsewhere/%E2%98%83").then().spec(Api.problem(ProblemTypes.NOT_FOUND));
    }

    @Test
    void anotherMethodIsNotAllowedAndTheRightOnesAreNamed() {
        Api.as(token)
                .when()
                .delete("/things")
                .then()
                .spec(Api.problem(ProblemTypes.METHOD_NOT_ALLOWED))
                .header("Allow", "GET, HEAD, OPTIONS, POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", "text/*", "nonsense", "application/json;q=0"})
    void anotherAcceptIsNotAcceptable(String accept) {
        Api.as(token).accept(accept).when().get("/things").then().spec(Api.problem(ProblemTypes.NOT_ACCEPTABLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/*",
                "*/*",
                "text/html, */*;q=0.8",
                "application/json;charset=utf-8"
            })
    void whoAcceptsJsonGetsIt(String accept) {
        Api.as(token).accept(accept).get("/things").then().statusCode(200).contentType("application/json");
        Api.as(token)
                .accept(accept)
                .get("/things/" + UUID.randomUUID())
                .then()
                .spec(Api.problem(ProblemTypes.NOT_FOUND));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/xml",
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/json;charset=iso-8859-1",
                "application/merge-patch+json",
                "nonsense"
            })
    void anotherContentTypeIsNotSupported(String type) {
        RestAssured.given()
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(type, ContentType.TEXT)))
                .auth()
                .oauth2(token)
                .contentType(type)
                .body("{\"name\":\"a\",\"kind\":\"ROUND\"}")
                .when()
                .post(Api.ROOT + "/things")
                .then()
                .spec(Api.problem(ProblemTypes.UNSUPPORTED_MEDIA_TYPE));
    }

    @Test
    void aFaultOfOursIsMasked() {
        Api.as(token)
                .when()
                .get("/faults/runtime")
                .then()
                .spec(Api.problem(ProblemTypes.INTERNAL_ERROR))
                .body(not(containsString("191212121212")))
                .body(not(containsString("se.handslag")));
        Api.as(token).when().get("/faults/error").then().spec(Api.problem(ProblemTypes.INTERNAL_ERROR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"optimistic-lock", "40001", "40P01", "23505", "23P01"})
    void aRaceIsAConflict(String fault) {
        Api.as(token).when().get("/faults/" + fault).then().spec(Api.problem(ProblemTypes.CONFLICT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "53300", "no-connection"})
    void aDatabaseThatIsAwayIsSaidSo(String fault) {
        Api.as(token)
                .when()
                .get("/faults/" + fault)
                .then()
                .spec(Api.problem(ProblemTypes.SERVICE_UNAVAILABLE))
                .header("Retry-After", "2");
    }

    @Test
    void everyAnswerHasTheSecurityHeaders() {
        Api.as(token)
                .when()
                .get("/things")
                .then()
                .statusCode(200)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", startsWith("default-src 'none'"));
    }
}
