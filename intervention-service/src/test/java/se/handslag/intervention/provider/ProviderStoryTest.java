package se.handslag.intervention.provider;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.intervention.support.Scene;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

@QuarkusTest
class ProviderStoryTest {
    @Inject
    Scene scene;

    @Test
    void anAssociationRegistersAProviderAndFindsIt() {
        String sormland = scene.association();
        UUID id = Scene.id(
                post(sormland, Map.of("association", sormland, "name", "Coompanion Sörmland", "municipality", "0484"))
                        .body("name", equalTo("Coompanion Sörmland"))
                        .body("municipality", equalTo("0484")));
        Api.as(Tokens.agency("af"))
                .get("/providers?association=" + sormland)
                .then()
                .statusCode(200)
                .body("items.id", contains(id.toString()));
        Api.as(Tokens.agency("af")).get("/providers/" + id).then().statusCode(200);
    }

    @Test
    void twoAssociationsWorkWithProvidersOfOneNameAndEachOnce() {
        for (String association : new String[] {scene.association(), scene.association()}) {
            Map<String, Object> body = Map.of("association", association, "name", "Vägen ut");
            post(association, body).statusCode(201);
            post(association, body).spec(Api.problem(ProviderResource.ALREADY_REGISTERED, "/name"));
        }
    }

    @Test
    void onlyStaffOfTheAssociation() {
        String association = scene.association();
        Map<String, Object> body = Map.of("association", association, "name", "Vägen ut");
        post("another", body).spec(Api.problem(ProblemTypes.NOT_PERMITTED));
        Api.as(Tokens.agency("af")).body(body).post("/providers").then().spec(Api.problem(ProblemTypes.NOT_PERMITTED));
        Api.as(Tokens.platform()).body(body).post("/providers").then().spec(Api.problem(ProblemTypes.NOT_PERMITTED));
        Api.anonymous().get("/providers").then().spec(Api.problem(ProblemTypes.NOT_AUTHENTICATED));
    }

    @Test
    void whatIsWrongIsPointedAt() {
        String association = scene.association();
        post(association, Map.of("association", association)).spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/name"));
        post(association, Map.of("association", association, "name", "Vägen ut", "municipality", "Flen"))
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/municipality"));
        post(association, Map.of("association", association, "name", "Vägen ut", "organisationNumber", "5560000000"))
                .spec(Api.problem(ProblemTypes.UNKNOWN_FIELD, "/organisationNumber"));
        String unregistered = Scene.code("forbund");
        post(unregistered, Map.of("association", unregistered, "name", "Vägen ut"))
                .spec(Api.problem(ProviderResource.UNKNOWN_ASSOCIATION, "/association"));
        Api.as(Tokens.agency("af"))
                .get("/providers/" + UUID.randomUUID())
                .then()
                .spec(Api.problem(ProblemTypes.NOT_FOUND));
    }

    private static ValidatableResponse post(String association, Map<String, Object> body) {
        return Api.as(Tokens.association(association))
                .body(body)
                .post("/providers")
                .then();
    }
}
