package se.handslag.kit.problem;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

@QuarkusTest
class JsonProblemsTest {
    private static final String SECRET = "191212121212";

    private ValidatableResponse post(String body) {
        return Api.as(Tokens.agency("af"))
                .body(body)
                .when()
                .post("/things")
                .then()
                .body(not(containsString(SECRET)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "/name|{\"name\":191212121212,\"kind\":\"ROUND\"}",
                "/name|{\"name\":true,\"kind\":\"ROUND\"}",
                "/name|{\"name\":{\"a\":1},\"kind\":\"ROUND\"}",
                "/name|{\"name\":null,\"kind\":\"ROUND\"}",
                "/name|{\"name\":\"\",\"kind\":\"ROUND\"}",
                "/name|{\"kind\":\"ROUND\"}",
                "/kind|{\"name\":\"a\",\"kind\":\"191212121212\"}",
                "/kind|{\"name\":\"a\",\"kind\":0}",
                "/kind|{\"name\":\"a\",\"kind\":\"\"}",
                "/percent|{\"name\":\"a\",\"kind\":\"ROUND\",\"percent\":\"19\"}",
                "/percent|{\"name\":\"a\",\"kind\":\"ROUND\",\"percent\":1.5}",
                "/percent|{\"name\":\"a\",\"kind\":\"ROUND\",\"percent\":191212121212}",
                "/percent|{\"name\":\"a\",\"kind\":\"ROUND\",\"percent\":101}",
                "/on|{\"name\":\"a\",\"kind\":\"ROUND\",\"on\":\"191212121212\"}",
                "/on|{\"name\":\"a\",\"kind\":\"ROUND\",\"on\":\"\"}",
                "/on|{\"name\":\"a\",\"kind\":\"ROUND\",\"on\":[2026,11,22]}",
                "/on|{\"name\":\"a\",\"kind\":\"ROUND\",\"on\":20000}",
                "/at|{\"name\":\"a\",\"kind\":\"ROUND\",\"at\":1700000000}",
                "/at|{\"name\":\"a\",\"kind\":\"ROUND\",\"at\":\"2026-11-22\"}",
                "/owner|{\"name\":\"a\",\"kind\":\"ROUND\",\"owner\":\"191212121212\"}",
                "/owner|{\"name\":\"a\",\"kind\":\"ROUND\",\"owner\":\"\"}",
                "/parts|{\"name\":\"a\",\"kind\":\"ROUND\",\"parts\":{\"label\":\"x\"}}",
                "/parts/1/label|{\"name\":\"a\",\"kind\":\"ROUND\",\"parts\":[{\"label\":\"x\",\"weight\":1},{\"label\":\" \",\"weight\":1}]}",
                "/tags/1|{\"name\":\"a\",\"kind\":\"ROUND\",\"tags\":[\"x\",\"\"]}",
                "/parts/0/weight|{\"name\":\"a\",\"kind\":\"ROUND\",\"parts\":[{\"label\":\"x\",\"weight\":null}]}",
                "/parts/0/weight|{\"name\":\"a\",\"kind\":\"ROUND\",\"parts\":[{\"label\":\"x\"}]}",
                "/parts/0|{\"name\":\"a\",\"kind\":\"ROUND\",\"parts\":[\"191212121212\"]}",
                "|[]",
                "|\"191212121212\"",
            })
    void aValueThatDoesNotFitIsNamedByItsPointer(String pointer, String body) {
        post(body)
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, pointer == null ? "" : pointer))
                .body(not(containsString("se.handslag")))
                .body(not(containsString("java.")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "/191212121212|{\"name\":\"a\",\"kind\":\"ROUND\",\"x\":1}",
            })
    void anUnknownFieldIsNamed(String ignored, String body) {
        post(body).spec(Api.problem(ProblemTypes.UNKNOWN_FIELD, "/x"));
    }

    @Test
    void anUnknownFieldInsideAListIsNamed() {
        post("{\"name\":\"a\",\"kind\":\"ROUND\",\"parts\":[{\"label\":\"x\",\"weight\":1,\"y\":1}]}")
                .spec(Api.problem(ProblemTypes.UNKNOWN_FIELD, "/parts/0/y"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"name\":\"191212121212",
                "{\"name\":\"a\",}",
                "{\"name\":\"a\",\"name\":\"b\",\"kind\":\"ROUND\"}",
                "{\"name\":\"a\",\"kind\":\"ROUND\"} x",
                "{\"name\":\"a\",\"kind\":\"ROUND\"}{}",
                "name=191212121212",
            })
    void whatIsNoJsonIsSaidSo(String body) {
        post(body).spec(Api.problem(ProblemTypes.INVALID_JSON)).body("instance", equalTo("/handslag/v1/things"));
    }

    @Test
    void anEmptyBodyIsAMissingOne() {
        post("").spec(Api.problem(ProblemTypes.INVALID_REQUEST, ""));
    }

    @Test
    void aLiteralNullIsAMissingBody() {
        post("null").spec(Api.problem(ProblemTypes.INVALID_REQUEST, ""));
    }

    @Test
    void aDeepBodyIsRefusedNotFollowed() {
        post("[".repeat(100_000)).statusCode(400).spec(Api.problem(ProblemTypes.INVALID_REQUEST));
    }
}
