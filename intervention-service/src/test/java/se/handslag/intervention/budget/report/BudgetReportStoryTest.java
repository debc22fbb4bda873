package se.handslag.intervention.budget.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.intervention.support.Scene;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

/** The project of the municipalities in Kalmar county: 21 million kronor, two thirds of it from the fund. */
@QuarkusTest
class BudgetReportStoryTest {
    @Inject
    Scene scene;

    private String association;
    private UUID programme;
    private UUID intervention;

    @BeforeEach
    void setTheScene() {
        association = scene.association();
        programme = scene.programme(association);
        intervention = inProgramme(association);
    }

    @Test
    void twoThirdsFromTheFund() {
        tell(association, intervention, 2018, "INSATS_COST", budget(209, 3_500_000, 3_000_000));
        tell(association, intervention, 2018, "ESF_INSATS_COST", budget(209, 7_000_000, 6_000_000));
        tell(association, intervention, 2019, "INSATS_COST", budget(209, 3_500_000, 4_000_000));
        tell(association, intervention, 2019, "ESF_INSATS_COST", budget(209, 7_000_000, 8_000_000));
        report("programme=" + programme)
                .statusCode(200)
                .body("items.year", contains(2018, 2019))
                .body("items[0].line.plannedParticipants", equalTo(209))
                .body("years[0].line.budgetKronor", equalTo(10_500_000))
                .body("years[0].line.remainingKronor", equalTo(1_500_000))
                .body("years[1].line.remainingKronor", equalTo(-1_500_000))
                .body("total.budgetKronor", equalTo(21_000_000))
                .body("total.esfBudgetKronor", equalTo(14_000_000))
                .body("total.esfShareOfBudget.percent", equalTo(66.7f))
                .body("total.esfShareOfBudget.ofKronor", equalTo(21_000_000))
                .body("total.plannedParticipants", equalTo(418));
        report("programme=" + programme + "&year=2018")
                .body("items", hasSize(1))
                .body("year", equalTo(2018));
        report("intervention=" + intervention).body("total.actualKronor", equalTo(21_000_000));
        report("association=" + association).body("total.actualKronor", equalTo(21_000_000));
    }

    @Test
    void aReportAsOfAMomentStaysWhatItWas() {
        tell(association, intervention, 2018, "INSATS_COST", budget(10, 1_000, 0));
        String then = report("programme=" + programme).extract().path("asOf");
        tell(association, intervention, 2018, "INSATS_COST", budget(10, 2_000, 0));
        Api.as(Tokens.association(association))
                .header("If-Match", "*")
                .body(Map.of("name", "Annat namn", "startsOn", "2018-01-01", "endsOn", "2019-12-31"))
                .put("/interventions/" + intervention)
                .then()
                .statusCode(200);
        report("programme=" + programme).body("items", hasSize(0)).body("total.budgetKronor", equalTo(0));
        report("intervention=" + intervention).body("items[0].name", equalTo("Annat namn"));
        report("programme=" + programme + "&asOf=" + then)
                .body("items[0].name", equalTo("Steget vidare"))
                .body("total.budgetKronor", equalTo(1_000));
    }

    @Test
    void aProgrammeSumsOverItsAssociations() {
        String other = scene.association();
        UUID joint = scene.programme(association, other);
        for (String one : new String[] {association, other}) {
            Map<String, Object> body = Scene.personal(one, scene.agency());
            body.put("programmeId", joint);
            tell(one, Scene.id(Scene.register(one, body)), 2018, "INSATS_COST", budget(10, 500, 400));
        }
        report("programme=" + joint).body("items", hasSize(2)).body("total.budgetKronor", equalTo(1_000));
    }

    @Test
    void aReportIsAboutOneThing() {
        report("year=2018").spec(Api.problem(ProblemTypes.INVALID_REQUEST));
        report("programme=" + programme + "&association=" + association)
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST));
        report("programme=" + UUID.randomUUID()).spec(Api.problem(ProblemTypes.NOT_FOUND));
        report("association=nobody").spec(Api.problem(ProblemTypes.NOT_FOUND));
        report("programme=" + programme + "&asOf=2199-01-01T00:00:00Z").spec(Api.problem(ProblemTypes.INVALID_REQUEST));
        report("programme=" + programme + "&year=18").spec(Api.problem(ProblemTypes.INVALID_REQUEST));
        Api.anonymous().get("/budget-reports").then().spec(Api.problem(ProblemTypes.NOT_AUTHENTICATED));
    }

    private UUID inProgramme(String one) {
        Map<String, Object> body = Scene.personal(one, scene.agency());
        body.putAll(Map.of("programmeId", programme, "esfFunded", true, "endsOn", "2019-12-31"));
        return Scene.id(Scene.register(one, body));
    }

    private static Map<String, Object> budget(int planned, int budget, int actual) {
        return Map.of("plannedParticipants", planned, "budgetKronor", budget, "actualKronor", actual);
    }

    private static void tell(String one, UUID intervention, int year, String type, Map<String, Object> body) {
        Api.as(Tokens.association(one))
                .header("If-Match", "*")
                .body(body)
                .put("/interventions/" + intervention + "/budgets/" + year + "/"
                        + type.toLowerCase(Locale.ROOT).replace('_', '-'))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse report(String query) {
        return Api.as(Tokens.agency("af")).get("/budget-reports?" + query).then();
    }
}
