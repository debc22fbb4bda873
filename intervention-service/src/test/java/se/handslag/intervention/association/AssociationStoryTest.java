package se.handslag.intervention.association;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.handslag.intervention.support.Scene;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

@QuarkusTest
class AssociationStoryTest {

    @Test
    void theAssociationRegistersItselfAndEverybodyReadsIt() {
        String code = Scene.code("forbund");
        Api.as(Tokens.association(code))
                .body(body(code))
                .post("/associations")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/handslag/v1/associations/" + code))
                .header("ETag", "\"0\"")
                .body("municipalities", contains("0840", "0880"));
        Api.as(Tokens.agency("af"))
                .get("/associations/" + code)
                .then()
                .statusCode(200)
                .body("name", equalTo("Samordningsförbundet Test"))
                .body("_links.self.href", endsWith("/associations/" + code));
    }

    @Test
    void aCodeIsTakenOnce() {
        String code = Scene.code("forbund");
        Api.as(Tokens.platform()).body(body(code)).post("/associations").then().statusCode(201);
        Api.as(Tokens.platform())
                .body(body(code))
                .post("/associations")
                .then()
                .spec(Api.problem(AssociationResource.ALREADY_REGISTERED, "/code"));
    }

    @Test
    void anotherAssociationMayNotRegisterIt() {
        Api.as(Tokens.association("another"))
                .body(body(Scene.code("forbund")))
                .post("/associations")
                .then()
                .spec(Api.problem(ProblemTypes.NOT_PERMITTED));
    }

    @Test
    void whatIsWrongIsPointedAt() {
        Api.as(Tokens.platform())
                .body(Map.of("code", "Kalmar Län", "name", " ", "municipalities", List.of("0880", "88")))
                .post("/associations")
                .then()
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/code"))
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/name"))
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/municipalities/1"));
    }

    @Test
    void oneThatIsNotThereIsNotFound() {
        Api.as(Tokens.agency("af")).get("/associations/none").then().spec(Api.problem(ProblemTypes.NOT_FOUND));
    }

    private static Map<String, Object> body(String code) {
        return Map.of("code", code, "name", "Samordningsförbundet Test", "municipalities", List.of("0880", "0840"));
    }
}
