package se.handslag.outcome.report;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.rest.Api;
import se.handslag.outcome.story.Participation;
import se.handslag.outcome.story.Situations;
import se.handslag.outcome.story.Stage;
import se.handslag.outcome.story.Story;

/** A figure depends on when it was taken out, and is the same for ever for the same moment (R6.3). */
@QuarkusTest
class AsOfTest {
    private static final String JANUARY = "2018-01-31T12:00:00Z";
    private static final String FEBRUARY = "2018-02-28T12:00:00Z";

    private final Stage stage;
    private final Story story = new Story().registered();

    AsOfTest(Stage stage) {
        this.stage = stage;
    }

    @Test
    void whatIsRegisteredLateIsInTheLaterReportOnly() {
        UUID rehab = story.intervention("Rehab", "af");
        for (int i = 0; i < 10; i++) {
            story.at("2018-01-08T08:00:00Z");
            Participation one = story.starts(rehab, "2018-01-02");
            story.at(i < 5 ? "2018-01-29T08:00:00Z" : "2018-02-15T08:00:00Z");
            one.ends("2018-01-26", Situations.studies(50));
        }
        stage.play(story);
        Response january = Stage.halfYear(story, JANUARY);
        january.then().body("closed.count", equalTo(5)).body("running.count", equalTo(5));
        Stage.halfYear(story, FEBRUARY).then().body("closed.count", equalTo(10)).body("running.count", equalTo(0));
        assertEquals(january.asString(), Stage.halfYear(story, JANUARY).asString());
    }

    @Test
    void aMicrosecondDecides() {
        UUID rehab = story.intervention("Rehab", "af");
        story.at("2018-05-05T10:00:00.000002Z");
        for (int i = 0; i < 7; i++) {
            story.starts(rehab, "2018-05-01");
        }
        stage.play(story);
        Stage.halfYear(story, "2018-05-05T10:00:00.000001Z").then().body("participations.count", equalTo(0));
        Stage.halfYear(story, "2018-05-05T10:00:00.000002Z").then().body("participations.count", equalTo(7));
        Stage.halfYear(story, "2018-05-05T12:00:00.000002+02:00")
                .then()
                .body("participations.count", equalTo(7))
                .body("asOf", equalTo("2018-05-05T10:00:00.000002Z"));
    }

    @Test
    void beforeItWasRegisteredAnAssociationIsUnknown() {
        stage.play(story);
        Stage.call(story, "2018-01-01", "2018-06-30")
                .queryParam("asOf", "2016-12-31T23:59:59Z")
                .get("/reports/participations")
                .then()
                .spec(Api.problem(ProblemTypes.NOT_FOUND));
    }
}
