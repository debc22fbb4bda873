package se.handslag.gateway.directory;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

/** Every refusal is a problem that names what is at fault. */
@QuarkusTest
class DirectoryRefusesTest {
    private final String code = "fk-x" + UUID.randomUUID().toString().substring(0, 8);
    private final String platform =
            Tokens.of("platform-" + code).roles(Set.of(Roles.PLATFORM_ADMIN)).sign();

    @Test
    void whoHasNoTokenIsNotAnswered() {
        Api.anonymous().get("agencies").then().spec(Api.problem(ProblemTypes.NOT_AUTHENTICATED));
        Api.anonymous().body(Map.of()).post("agencies").then().spec(Api.problem(ProblemTypes.NOT_AUTHENTICATED));
    }

    @Test
    void onlyThePlatformWrites() {
        String agency = Tokens.agency("af");
        Map<String, String> body = Map.of("code", code, "name", "FK", "kind", "FK");

        Api.as(agency).body(body).post("agencies").then().spec(Api.problem(ProblemTypes.NOT_PERMITTED));
        Api.as(agency)
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "FK"))
                .put("agencies/{code}", code)
                .then()
                .spec(Api.problem(ProblemTypes.NOT_PERMITTED));
        Api.as(agency)
                .body(Map.of("name", "Unit"))
                .post("agencies/{code}/units", code)
                .then()
                .spec(Api.problem(ProblemTypes.NOT_PERMITTED));
    }

    @Test
    void aCodeIsLowerCaseWithHyphens() {
        post(Map.of("code", "Kommun Kalmar", "name", "Kalmar", "kind", "AF"))
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/code"));
        post(Map.of("code", "a".repeat(41), "name", "Kalmar", "kind", "AF"))
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/code"));
    }

    @Test
    void whatIsMissingIsNamed() {
        post(Map.of("code", code)).spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/name"));
        post(Map.of("code", code, "name", " ", "kind", "FK")).spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/name"));
    }

    @Test
    void aMunicipalityGoesWithAKommunAndWithNothingElse() {
        post(Map.of("code", code, "name", "Kalmar", "kind", "KOMMUN"))
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/municipality"));
        post(Map.of("code", code, "name", "FK", "kind", "FK", "municipality", "0880"))
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/municipality"));
        post(Map.of("code", code, "name", "Kalmar", "kind", "KOMMUN", "municipality", "880"))
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST));
    }

    @Test
    void aCodeIsNeverGivenTwice() {
        Map<String, String> body = Map.of("code", code, "name", "FK", "kind", "FK");
        post(body).statusCode(201);

        post(body).statusCode(409).body("type", equalTo("urn:handslag:problem:agency-already-registered"));
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        Api.as(platform).get("agencies/nobody").then().spec(Api.problem(ProblemTypes.NOT_FOUND));
        Api.as(platform).get("agencies/nobody/units").then().spec(Api.problem(ProblemTypes.NOT_FOUND));
        Api.as(platform)
                .get("agencies/nobody/units/{id}", UUID.randomUUID())
                .then()
                .spec(Api.problem(ProblemTypes.NOT_FOUND));
        Api.as(platform)
                .body(Map.of("name", "Unit"))
                .post("agencies/nobody/units")
                .then()
                .spec(Api.problem(ProblemTypes.NOT_FOUND));
        Api.as(platform)
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "Nobody"))
                .put("agencies/nobody")
                .then()
                .spec(Api.problem(ProblemTypes.NOT_FOUND));
    }

    @Test
    void aKeyThatWasUsedForAnotherRequestIsRefused() {
        String key = UUID.randomUUID().toString();
        postWithKey(key, Map.of("code", code, "name", "FK", "kind", "FK")).statusCode(201);

        postWithKey(key, Map.of("code", code, "name", "Other", "kind", "FK"))
                .spec(Api.problem(ProblemTypes.IDEMPOTENCY_KEY_REUSED));
    }

    @Test
    void unknownFieldsAreRefused() {
        ProblemType unknown = ProblemTypes.UNKNOWN_FIELD;
        post(Map.of("code", code, "name", "FK", "kind", "FK", "colour", "red")).spec(Api.problem(unknown, "/colour"));
    }

    private ValidatableResponse post(Map<String, ?> body) {
        return Api.as(platform).body(body).post("agencies").then();
    }

    private ValidatableResponse postWithKey(String key, Map<String, ?> body) {
        return Api.as(platform)
                .header("Idempotency-Key", key)
                .body(body)
                .post("agencies")
                .then();
    }
}
