package se.handslag.outcome.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handslag.kit.id.Ids;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.MovableClock;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;
import se.handslag.outcome.story.Stage;
import se.handslag.outcome.story.Story;

/** What may be asked, and what is answered to what may not. */
@QuarkusTest
class QuestionTest {
    private final MovableClock clock;
    private final Stage stage;
    private final Story story = new Story().registered();

    QuestionTest(Stage stage, MovableClock clock) {
        this.stage = stage;
        this.clock = clock;
    }

    @BeforeEach
    void tell() {
        stage.play(story);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "association, KALMAR",
        "intervention, 1-1-1-1-1",
        "from, 2018-02-30",
        "to, yesterday",
        "asOf, 2018-01-01",
        "association,",
        "from,",
        "to,",
    })
    void aParameterThatIsMissingOrMalformedIsNamed(String name, String value) {
        refused(asked(name, value)).body("errors.parameter", hasItem(name));
    }

    @Test
    void aPeriodDoesNotEndBeforeItStarts() {
        refused(asked("to", "2017-12-31")).body("errors.parameter", hasItem("to"));
    }

    @Test
    void aPeriodHasALongestLength() {
        Stage.report(asked("to", "2037-12-31"));
        refused(asked("to", "2038-01-01")).body("errors.parameter", hasItem("to"));
    }

    @Test
    void theFutureCannotBeAskedFor() {
        clock.stopAt(Instant.parse("2018-08-01T12:00:00Z"));
        Stage.halfYear(story, "2018-08-01T12:00:00Z");
        Stage.halfYear(story).then().body("asOf", equalTo("2018-08-01T12:00:00Z"));
        refused(asked("asOf", "2018-08-01T12:00:00.000001Z")).body("errors.parameter", hasItem("asOf"));
    }

    @Test
    void aMisspeltParameterIsNotPassedOver() {
        refused(asked("asof", "2018-08-01T12:00:00Z")).body("errors.parameter", hasItem("query"));
    }

    @Test
    void anUnknownInterventionIsNotFound() {
        Stage.call(story, "2018-01-01", "2018-06-30")
                .queryParam("intervention", Ids.next())
                .get("/reports/participations")
                .then()
                .spec(Api.problem(ProblemTypes.NOT_FOUND));
    }

    @Test
    void anUnknownAssociationIsNotFound() {
        Story untold = new Story();
        Stage.call(untold, "2018-01-01", "2018-06-30")
                .get("/reports/participations")
                .then()
                .spec(Api.problem(ProblemTypes.NOT_FOUND));
    }

    /** A good question with one parameter changed, or left out if there is no value. */
    private RequestSpecification asked(String name, String value) {
        Map<String, String> parameters =
                new HashMap<>(Map.of("association", story.association(), "from", "2018-01-01", "to", "2018-06-30"));
        parameters.put(name, value);
        parameters.values().removeIf(Objects::isNull);
        return Api.as(Tokens.association(story.association())).queryParams(parameters);
    }

    private static ValidatableResponse refused(RequestSpecification call) {
        return call.get("/reports/participations").then().spec(Api.problem(ProblemTypes.INVALID_REQUEST));
    }
}
