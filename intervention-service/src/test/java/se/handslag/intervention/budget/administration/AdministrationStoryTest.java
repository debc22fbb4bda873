package se.handslag.intervention.budget.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.intervention.support.Scene;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

/** What the association's own office costs. */
@QuarkusTest
class AdministrationStoryTest {
    private static final Map<String, Object> PLAN = Map.of("budgetKronor", 2_400_000);

    @Inject
    Scene scene;

    private String association;

    @BeforeEach
    void setTheScene() {
        association = scene.association();
    }

    @Test
    void planAndOutcomeAreToldAndTheFormerKept() {
        Api.as(Tokens.agency("af")).get(path()).then().statusCode(200).header("ETag", "\"0\"");
        put(Tokens.association(association), "\"0\"", PLAN).statusCode(200).header("ETag", "\"1\"");
        put(Tokens.association(association), "\"1\"", PLAN).statusCode(200).header("ETag", "\"1\"");
        put(Tokens.association(association), "\"1\"", Map.of("budgetKronor", 2_400_000, "actualKronor", 2_310_500))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("actualKronor", equalTo(2_310_500));
        assertThat(scene.exists(
                        "select 1 from administration_budget where revision = 1 and association = ?", association))
                .isTrue();
    }

    @Test
    void onlyTheAdministratorTells() {
        String manager = Tokens.of("somebody")
                .association(association)
                .roles(java.util.Set.of(Roles.INTERVENTION_MANAGER))
                .sign();
        put(manager, "\"0\"", PLAN).spec(Api.problem(ProblemTypes.NOT_PERMITTED));
        put(Tokens.association("another"), "\"0\"", PLAN).spec(Api.problem(ProblemTypes.NOT_PERMITTED));
        put(Tokens.association(association), "\"4\"", PLAN).spec(Api.problem(ProblemTypes.STALE_ETAG));
    }

    @Test
    void anAssociationMustBeRegistered() {
        association = Scene.code("forbund");
        put(Tokens.association(association), "\"0\"", PLAN).spec(Api.problem(ProblemTypes.NOT_FOUND));
        Api.as(Tokens.agency("af")).get(path()).then().spec(Api.problem(ProblemTypes.NOT_FOUND));
    }

    private String path() {
        return "/associations/" + association + "/administration-budgets/2018";
    }

    private ValidatableResponse put(String token, String ifMatch, Map<String, Object> body) {
        return Api.as(token).header("If-Match", ifMatch).body(body).put(path()).then();
    }
}
