package se.handslag.e2e;

import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.handslag.local.scenario.ScenarioLoad;
import se.handslag.local.scenario.Target;
import se.handslag.local.servers.ProjectRoot;
import se.handslag.local.stack.Stack;

/** What Samordningsförbundet i Kalmar län published for the first half of 2018 comes out of the data, through REST. */
class KalmarScenarioTest {
    private static Stack stack;

    @BeforeAll
    static void theScenarioIsLoaded() {
        stack = TheStack.get();
        ScenarioLoad scenario = ScenarioLoad.of(ProjectRoot.find(), "kalmar-lan-2018", Target.of(stack));
        scenario.load((done, total) -> {});
        scenario.report();
    }

    @Test
    void participantsAndClosed() {
        report().body("participations.count", equalTo(229)).body("closed.count", equalTo(156));
    }

    @Test
    void fortyPercentToWorkOrStudyOfTheClosed() {
        report().rootPath("results.find { it.category == 'WORK_OR_STUDY' }")
                .body("count", equalTo(62))
                .body("denominator.name", equalTo("CLOSED_MEASURED"))
                .body("denominator.count", equalTo(156))
                .body("percent.toDouble()", closeTo(39.7, 0.001));
    }

    @Test
    void fortyPercentRegisteredAsJobseekersOfTheClosed() {
        report().rootPath("results.find { it.category == 'REGISTERED_JOBSEEKER' }")
                .body("count", equalTo(62))
                .body("denominator.count", equalTo(156));
    }

    @Test
    void aboutSixMonthsOnAverage() {
        report().body("averageLength.months.toDouble()", closeTo(6.0, 0.5));
    }

    @Test
    void theConferenceIsCountedOnly() {
        report().body("countOnly.persons.count", equalTo(75));
    }

    private static ValidatableResponse report() {
        return RestAssured.given()
                .baseUri(stack.api().toString())
                .auth()
                .oauth2(stack.tokens().of("association-kalmar-lan"))
                .get("/reports/participations?association=kalmar-lan&from=2018-01-01&to=2018-06-30")
                .then()
                .statusCode(200);
    }
}
