package se.handslag.intervention.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

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
            post(association, body).spec(Api.problem(ProviderProblems.ALREADY_REGISTERED, "/name"));
        }
    }

    @Test
    void nameAndSeatChangeAndTheFormerAreKept() {
        String sormland = scene.association();
        UUID id = scene.provider(sormland);
        put(sormland, id, "\"0\"", Map.of("name", "Coompanion ek. för.", "municipality", "0484"))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Coompanion ek. för."))
                .body("municipality", equalTo("0484"))
                .body("association", equalTo(sormland));
        // What is as it was stays the version it is; what is left out is said no more.
        put(sormland, id, "\"1\"", Map.of("name", "Coompanion ek. för.", "municipality", "0484"))
                .header("ETag", "\"1\"");
        put(sormland, id, "\"1\"", Map.of("name", "Coompanion ek. för."))
                .header("ETag", "\"2\"")
                .body("municipality", nullValue());
        for (int version = 0; version <= 2; version++) {
            assertThat(scene.exists(
                            "select 1 from provider_revision where version = " + version + " and provider_id = ?", id))
                    .isTrue();
        }
    }

    @Test
    void aNewNameIsNobodyElses() {
        String sormland = scene.association();
        post(sormland, Map.of("association", sormland, "name", "Vägen ut")).statusCode(201);
        UUID id = scene.provider(sormland);
        put(sormland, id, "\"0\"", Map.of("name", "Vägen ut"))
                .spec(Api.problem(ProviderProblems.ALREADY_REGISTERED, "/name"));
        String another = scene.association();
        put(another, scene.provider(another), "\"0\"", Map.of("name", "Vägen ut"))
                .statusCode(200);
    }

    @Test
    void onlyStaffOfTheAssociationWhoHasReadItChangesAProvider() {
        String sormland = scene.association();
        UUID id = scene.provider(sormland);
        Map<String, Object> body = Map.of("name", "Vägen ut");
        put("another", id, "\"0\"", body).spec(Api.problem(ProblemTypes.NOT_PERMITTED));
        put(sormland, id, "\"7\"", body).spec(Api.problem(ProblemTypes.STALE_ETAG));
        put(sormland, UUID.randomUUID(), "\"0\"", body).spec(Api.problem(ProblemTypes.NOT_FOUND));
        put(sormland, id, "\"0\"", Map.of("name", "Vägen ut", "association", sormland))
                .spec(Api.problem(ProblemTypes.UNKNOWN_FIELD, "/association"));
        Api.as(Tokens.association(sormland))
                .body(body)
                .put("/providers/" + id)
                .then()
                .spec(Api.problem(ProblemTypes.PRECONDITION_REQUIRED));
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
                .spec(Api.problem(ProviderProblems.UNKNOWN_ASSOCIATION, "/association"));
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

    private static ValidatableResponse put(String association, UUID id, String ifMatch, Map<String, Object> body) {
        return Api.as(Tokens.association(association))
                .header("If-Match", ifMatch)
                .body(body)
                .put("/providers/" + id)
                .then();
    }
}
