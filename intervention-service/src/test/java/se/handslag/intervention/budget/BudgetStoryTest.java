package se.handslag.intervention.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.intervention.intervention.PeriodProblem;
import se.handslag.intervention.support.Scene;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

/** What an intervention may cost and has cost, year by year (R5.3). */
@QuarkusTest
class BudgetStoryTest {
    private static final Map<String, Object> PLAN = Map.of("plannedParticipants", 40, "budgetKronor", 1_200_000);
    private static final Map<String, Object> USED =
            Map.of("plannedParticipants", 40, "budgetKronor", 1_200_000, "actualKronor", 640_000);

    @Inject
    Scene scene;

    private String association;
    private UUID intervention;

    @BeforeEach
    void setTheScene() {
        association = scene.association();
        intervention = scene.intervention(association, scene.agency());
    }

    @Test
    void nobodyHasToldOfItYet() {
        Api.as(Tokens.agency("af"))
                .get(path(2018, "INSATS_COST"))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("revision", equalTo(0))
                .body("budgetKronor", nullValue());
    }

    @Test
    void firstThePlanThenWhatWasUsed() {
        put(2018, "INSATS_COST", "\"0\"", PLAN).statusCode(200).header("ETag", "\"1\"");
        put(2018, "INSATS_COST", "\"1\"", USED)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("actualKronor", equalTo(640_000));
        for (String row :
                List.of("revision = 1 and actual_kronor is null", "revision = 2 and actual_kronor = 640000")) {
            assertThat(scene.exists("select 1 from budget where " + row + " and intervention_id = ?", intervention))
                    .as(row)
                    .isTrue();
        }
    }

    @Test
    void sentAgainItChangesNothing() {
        put(2018, "INSATS_COST", "\"0\"", PLAN).header("ETag", "\"1\"");
        put(2018, "INSATS_COST", "\"1\"", PLAN).statusCode(200).header("ETag", "\"1\"");
        put(2018, "INSATS_COST", "*", PLAN).statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    void oneMustHaveReadWhatOneReplaces() {
        put(2018, "INSATS_COST", "\"0\"", PLAN).statusCode(200);
        put(2018, "INSATS_COST", "\"0\"", USED).spec(Api.problem(ProblemTypes.STALE_ETAG));
        Api.as(Tokens.association(association))
                .body(USED)
                .put(path(2018, "INSATS_COST"))
                .then()
                .spec(Api.problem(ProblemTypes.PRECONDITION_REQUIRED));
    }

    @Test
    void ofTwoAtOnceOneIsTold() {
        List<Integer> statuses = Stream.of(PLAN, USED)
                .map(body -> CompletableFuture.supplyAsync(
                        () -> put(2018, "INSATS_COST", "\"0\"", body).extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertThat(statuses).containsExactly(200, 412);
    }

    @Test
    void theFundsMoneyIsForWhatItFunds() {
        put(2018, "ESF_INSATS_COST", "\"0\"", PLAN).spec(Api.problem(BudgetProblems.NOT_ESF_FUNDED));
        Map<String, Object> body = Scene.personal(association, scene.agency());
        body.put("esfFunded", true);
        intervention = Scene.id(Scene.register(association, body));
        put(2018, "ESF_INSATS_COST", "\"0\"", PLAN).statusCode(200);
        put(2018, "INSATS_COST", "\"0\"", PLAN).statusCode(200);
        Api.as(Tokens.agency("af"))
                .get("/interventions/" + intervention + "/budgets")
                .then()
                .statusCode(200)
                .body("items.type", contains("ESF_INSATS_COST", "INSATS_COST"));
    }

    @Test
    void onlyInYearsInWhichItGoesOn() {
        put(2019, "INSATS_COST", "\"0\"", PLAN).spec(Api.problem(PeriodProblem.OUTSIDE));
        put(2018, "INSATS_COST", "\"0\"", PLAN).statusCode(200);
        Map<String, Object> later = Map.of("name", "Steget vidare", "startsOn", "2019-01-01");
        revise(later).statusCode(409).body("type", equalTo("urn:handslag:problem:facts-outside-period"));
        put(2018, "INSATS_COST", "\"1\"", Map.of()).statusCode(200).header("ETag", "\"2\"");
        revise(later).statusCode(200);
    }

    @Test
    void whatIsWrongIsPointedAt() {
        put(2018, "INSATS_COST", "*", Map.of("budgetKronor", -1))
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/budgetKronor"));
        put(2018, "INSATS_COST", "*", Map.of("budgetKronor", 1.5)).statusCode(400);
        put(1999, "INSATS_COST", "*", PLAN).spec(Api.problem(ProblemTypes.INVALID_REQUEST));
        put(2018, "ADMIN_COST", "*", PLAN).spec(Api.problem(ProblemTypes.INVALID_REQUEST));
    }

    @Test
    void onlyStaffOfTheAssociationTellsAndEverybodyReads() {
        for (String token : List.of(Tokens.agency("af"), Tokens.association("another"), Tokens.platform())) {
            Api.as(token)
                    .header("If-Match", "*")
                    .body(PLAN)
                    .put(path(2018, "INSATS_COST"))
                    .then()
                    .spec(Api.problem(ProblemTypes.NOT_PERMITTED));
        }
        Api.anonymous().get(path(2018, "INSATS_COST")).then().spec(Api.problem(ProblemTypes.NOT_AUTHENTICATED));
        intervention = UUID.randomUUID();
        put(2018, "INSATS_COST", "*", PLAN).spec(Api.problem(ProblemTypes.NOT_FOUND));
        Api.as(Tokens.agency("af"))
                .get("/interventions/" + intervention + "/budgets")
                .then()
                .spec(Api.problem(ProblemTypes.NOT_FOUND));
    }

    private String path(int year, String type) {
        return "/interventions/" + intervention + "/budgets/" + year + "/"
                + type.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private ValidatableResponse put(int year, String type, String ifMatch, Map<String, Object> body) {
        return Api.as(Tokens.association(association))
                .header("If-Match", ifMatch)
                .body(body)
                .put(path(year, type))
                .then();
    }

    private ValidatableResponse revise(Map<String, Object> body) {
        return Api.as(Tokens.association(association))
                .header("If-Match", "*")
                .body(body)
                .put("/interventions/" + intervention)
                .then();
    }
}
