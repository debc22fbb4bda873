package se.handslag.outcome.rest;

import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.kit.testing.token.Tokens;
import se.handslag.outcome.story.Stage;
import se.handslag.outcome.story.Story;

/** A report is known again by its tag, and found again by its link. */
@QuarkusTest
class CachingTest {
    private static final String AS_OF = "2018-08-01T12:00:00Z";
    private final Stage stage;
    private final Story story = new Story().registered();

    CachingTest(Stage stage) {
        this.stage = stage;
    }

    @BeforeEach
    void tell() {
        stage.play(story);
    }

    @Test
    void whoHoldsTheFiguresIsNotSentThemAgain() {
        String tag = Stage.halfYear(story, AS_OF).header("ETag");
        Stage.call(story, "2018-01-01", "2018-06-30")
                .queryParam("asOf", AS_OF)
                .header("If-None-Match", tag)
                .get("/reports/participations")
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .body(emptyString());
    }

    @Test
    void aFactThatComesInChangesTheTag() {
        String before = Stage.halfYear(story, AS_OF).header("ETag");
        Story more = story.at("2018-03-01T08:00:00Z");
        UUID rehab = more.intervention("Rehab", "af");
        for (int i = 0; i < 9; i++) {
            more.starts(rehab, "2018-02-01");
        }
        stage.play(more);
        assertNotEquals(before, Stage.halfYear(story, AS_OF).header("ETag"));
    }

    @Test
    void theSelfLinkNamesTheMomentAndGivesTheSameFigures() {
        Response report = Stage.halfYear(story);
        Response again = RestAssured.given()
                .auth()
                .oauth2(Tokens.association(story.association()))
                .urlEncodingEnabled(false)
                .get(report.<String>path("_links.self.href"));
        assertEquals(report.asString(), again.asString());
        assertEquals(report.header("ETag"), again.header("ETag"));
        assertEquals(List.of("private, no-cache"), report.headers().getValues("Cache-Control"));
    }
}
