package se.handslag.kit.testing.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.builder.ResponseSpecBuilder;
import io.restassured.config.LogConfig;
import io.restassured.config.ObjectMapperConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ResponseBody;
import io.restassured.specification.RequestSpecification;
import io.restassured.specification.ResponseSpecification;
import java.util.UUID;
import org.hamcrest.Matchers;
import se.handslag.kit.problem.ProblemType;

/** Calls of the service under test. */
public final class Api {
    /** Under which every service answers. */
    public static final String ROOT = "/handslag/v1";

    /** {@code traceparent} of W3C Trace Context, version 00. */
    public static final String TRACEPARENT = "00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]";

    /** Not prettily: a hostile body of nested lists would grow by the square of its depth. */
    private static final LogConfig SHOW_FAILURES = LogConfig.logConfig()
            .enableLoggingOfRequestAndResponseIfValidationFails()
            .enablePrettyPrinting(false);

    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    /** One mapper for all bodies: by itself REST Assured makes one for each. */
    private static final ObjectMapperConfig ONE_MAPPER =
            ObjectMapperConfig.objectMapperConfig().jackson2ObjectMapperFactory((type, charset) -> JSON);

    private Api() {}

    /** A call with this token, see {@link se.handslag.kit.testing.token.Tokens}. Bodies are JSON. */
    public static RequestSpecification as(String token) {
        return anonymous().auth().oauth2(token);
    }

    /** A call without a token. */
    public static RequestSpecification anonymous() {
        return RestAssured.given()
                .config(RestAssured.config().logConfig(SHOW_FAILURES).objectMapperConfig(ONE_MAPPER))
                .basePath(ROOT)
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON);
    }

    /**
     * The id of what was made. What is read often is read so: REST Assured compiles a script for every path that it follows.
     */
    public static UUID id(ResponseBody<?> answer) {
        try {
            return UUID.fromString(JSON.readTree(answer.asString()).path("id").asText());
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON", e);
        }
    }

    /** What an error answer must be: {@code .then().spec(Api.problem(ProblemTypes.NOT_FOUND))}. */
    public static ResponseSpecification problem(ProblemType type) {
        return new ResponseSpecBuilder()
                .expectStatusCode(type.status())
                .expectHeader("Content-Type", startsWith("application/problem+json"))
                .expectHeader("traceparent", matchesPattern(TRACEPARENT))
                .expectBody("type", equalTo(type.uri().toString()))
                .expectBody("title", equalTo(type.title()))
                .expectBody("status", equalTo(type.status()))
                .expectBody("detail", notNullValue())
                .expectBody("instance", startsWith("/"))
                .expectBody("stack", Matchers.nullValue())
                .build();
    }

    /** The same, with a fault named at this pointer into the body. */
    public static ResponseSpecification problem(ProblemType type, String pointer) {
        return new ResponseSpecBuilder()
                .addResponseSpecification(problem(type))
                .expectBody("errors.pointer", Matchers.hasItem(pointer))
                .build();
    }
}
