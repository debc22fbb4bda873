package se.handslag.kit.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

@QuarkusTest
class ConditionalsTest {
    private final String token = Tokens.agency("af");
    private final String name = "etag-" + UUID.randomUUID();
    private String self;

    @BeforeEach
    void make() {
        Response made = Api.as(token)
                .body("{\"name\":\"" + name + "\",\"kind\":\"ROUND\"}")
                .when()
                .post("/things");
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.header("ETag")).isEqualTo("\"0\"");
        self = "/things/" + made.jsonPath().getString("id");
        assertThat(made.header("Location")).endsWith(Api.ROOT + self);
    }

    private ValidatableResponse rename(String ifMatch) {
        return Api.as(token)
                .header("If-Match", ifMatch)
                .body("{\"name\":\"" + name + "-2\",\"kind\":\"ROUND\"}")
                .when()
                .put(self)
                .then();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0\"", "*", "\"7\", \"0\""})
    void whoHoldsTheVersionIsNotSentIt(String ifNoneMatch) {
        Api.as(token)
                .header("If-None-Match", ifNoneMatch)
                .when()
                .get(self)
                .then()
                .statusCode(304)
                .header("ETag", "\"0\"")
                .body(emptyString());
    }

    @Test
    void whoHoldsAnotherVersionIsSentThisOne() {
        Api.as(token)
                .header("If-None-Match", "\"1\"")
                .when()
                .get(self)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("_links.self.href", org.hamcrest.Matchers.endsWith(self));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0\"", "*", "\"7\",\"0\""})
    void aWriteForThisVersionIsDone(String ifMatch) {
        rename(ifMatch).statusCode(200).header("ETag", "\"1\"").body("name", equalTo(name + "-2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "W/\"0\"", "0", "\"\""})
    void aWriteForAnotherVersionIsRefused(String ifMatch) {
        rename(ifMatch).spec(Api.problem(ProblemTypes.STALE_ETAG));
    }

    @Test
    void aReplacementMustSayForWhichVersion() {
        Api.as(token)
                .body("{\"name\":\"" + name + "\",\"kind\":\"ROUND\"}")
                .when()
                .put(self)
                .then()
                .spec(Api.problem(ProblemTypes.PRECONDITION_REQUIRED));
    }
}
