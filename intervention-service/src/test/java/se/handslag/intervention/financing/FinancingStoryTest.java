package se.handslag.intervention.financing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.intervention.support.Scene;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

/** Who pays for an association. */
@QuarkusTest
class FinancingStoryTest {
    private static final List<Map<String, Object>> REGION = List.of(Map.of("code", "08"));

    @Inject
    Scene scene;

    private String association;

    @BeforeEach
    void setTheScene() {
        association = scene.association("0880", "0882", "0883");
    }

    @Test
    void theKommunerShareTheirQuarterByTheirInhabitants() {
        put(
                        "\"0\"",
                        12_000_002,
                        REGION,
                        List.of(weight("0880", 68_510), weight("0882", 26_920), weight("0883", 36_440)))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("stateKronor", equalTo(6_000_001))
                .body("regions.kronor", contains(3_000_001))
                .body("municipalities.code", contains("0880", "0882", "0883"))
                .body("municipalities.kronor.sum()", equalTo(3_000_000));
    }

    @Test
    void orTheyPayWhatTheyAgreedOn() {
        put("\"0\"", 400, REGION, List.of(kronor("0880", 60), kronor("0882", 40)))
                .statusCode(200)
                .body("municipalities.kronor", contains(60, 40));
        put("\"1\"", 400, REGION, List.of(kronor("0880", 60), kronor("0882", 41)))
                .spec(Api.problem(FinancingProblems.NOT_THE_STATUTORY_PART, "/municipalities"))
                .body("errors[0].detail", containsString("make 101 kronor; the statutory part is 100"));
    }

    @Test
    void sentAgainItChangesNothingAndTheFormerIsKept() {
        List<Map<String, Object>> one = List.of(weight("0880", 1));
        Api.as(Tokens.agency("af"))
                .get(path())
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("regions", hasSize(0));
        put("\"0\"", 400, REGION, one).header("ETag", "\"1\"");
        put("\"1\"", 400, REGION, one).statusCode(200).header("ETag", "\"1\"");
        put("\"0\"", 800, REGION, one).spec(Api.problem(ProblemTypes.STALE_ETAG));
        put("\"1\"", 800, REGION, one).statusCode(200).header("ETag", "\"2\"");
        assertThat(scene.exists(
                        "select 1 from financing where revision = 1 and total_kronor = 400 and association = ?",
                        association))
                .isTrue();
        Api.as(Tokens.agency("af")).get(path()).then().body("totalKronor", equalTo(800));
    }

    @Test
    void whatIsWrongIsPointedAt() {
        List<Map<String, Object>> one = List.of(weight("0880", 1));
        put("\"0\"", 400, REGION, List.of(weight("0180", 1)))
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/municipalities"));
        put("\"0\"", 400, List.of(weight("01", 1)), one).spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/regions"));
        put("\"0\"", 400, REGION, List.of()).spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/municipalities"));
        put("\"0\"", 400, REGION, List.of(weight("0880", 0)))
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/municipalities/0/weight"));
        put("\"0\"", -4, REGION, one).spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/totalKronor"));
    }

    @Test
    void onlyTheAdministratorTells() {
        String manager = Tokens.of("somebody")
                .association(association)
                .roles(Set.of(Roles.INTERVENTION_MANAGER))
                .sign();
        for (String token : List.of(manager, Tokens.association("another"), Tokens.agency("af"))) {
            Api.as(token)
                    .header("If-Match", "*")
                    .body(body(400, REGION, List.of(weight("0880", 1))))
                    .put(path())
                    .then()
                    .spec(Api.problem(ProblemTypes.NOT_PERMITTED));
        }
        association = Scene.code("forbund");
        put("*", 400, REGION, List.of(weight("0880", 1))).spec(Api.problem(ProblemTypes.NOT_FOUND));
        Api.as(Tokens.agency("af")).get(path()).then().spec(Api.problem(ProblemTypes.NOT_FOUND));
    }

    private static Map<String, Object> weight(String code, int weight) {
        return Map.of("code", code, "weight", weight);
    }

    private static Map<String, Object> kronor(String code, int kronor) {
        return Map.of("code", code, "kronor", kronor);
    }

    private static Map<String, Object> body(
            int total, List<Map<String, Object>> regions, List<Map<String, Object>> municipalities) {
        return Map.of("totalKronor", total, "regions", regions, "municipalities", municipalities);
    }

    private String path() {
        return "/associations/" + association + "/financings/2018";
    }

    private ValidatableResponse put(
            String ifMatch, int total, List<Map<String, Object>> regions, List<Map<String, Object>> municipalities) {
        return Api.as(Tokens.association(association))
                .header("If-Match", ifMatch)
                .body(body(total, regions, municipalities))
                .put(path())
                .then();
    }
}
