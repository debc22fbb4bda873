package se.handslag.outcome.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.outcome.story.Participation;
import se.handslag.outcome.story.Situations;
import se.handslag.outcome.story.Stage;
import se.handslag.outcome.story.Story;

/** Who is counted and who is not, with persons in numbers that may be shown. */
@QuarkusTest
class CountingRulesTest {
    private static final int SOME = 6;
    private final Stage stage;
    private final Story story = new Story().registered();
    private final UUID rehab = story.intervention("Rehab", "af");

    CountingRulesTest(Stage stage) {
        this.stage = stage;
    }

    @Test
    void whatRanOnAnyDayOfThePeriodCounts() {
        for (int i = 0; i < SOME; i++) {
            story.starts(rehab, "2017-06-01").ends("2017-12-31", Situations.studies(100));
            story.starts(rehab, "2017-06-01").ends("2018-01-01", Situations.studies(100));
            story.starts(rehab, "2018-06-30").ends("2018-06-30", Situations.jobseeker());
            story.starts(rehab, "2018-06-30").ends("2018-07-01", Situations.nothing());
            story.starts(rehab, "2018-07-01");
        }
        stage.play(story);
        Stage.halfYear(story)
                .then()
                .body("participations.count", equalTo(3 * SOME))
                .body("running.count", equalTo(SOME))
                .body("closed.count", equalTo(2 * SOME))
                .body("results.count", contains(SOME, SOME, 0))
                .body("averageLength.days", equalTo(108.0f));
    }

    @Test
    void wronglyRegisteredOnesNeverCount() {
        for (int i = 0; i < SOME; i++) {
            story.starts(rehab, "2018-02-01").ends("2018-03-01", Situations.jobseeker());
            story.starts(rehab, "2018-02-01")
                    .ends("2018-03-01", Situations.studies(100))
                    .voided("2018-02-01");
            story.starts(rehab, "2018-02-01").voided("2018-09-01");
        }
        stage.play(story);
        Stage.halfYear(story)
                .then()
                .body("participations.count", equalTo(SOME))
                .body("results.count", contains(0, SOME, 0));
    }

    @Test
    void anonymousOnesAreCountedAndNeverMeasured() {
        for (int i = 0; i < SOME; i++) {
            story.starts(rehab, "2018-02-01").ends("2018-02-28", Situations.studies(100));
            story.anonymousStarts(rehab, "2018-02-01").ends("2018-03-28", Situations.studies(100));
            story.anonymousStarts(rehab, "2018-02-01");
        }
        stage.play(story);
        Stage.halfYear(story)
                .then()
                .body("participations.count", equalTo(3 * SOME))
                .body("closed.count", equalTo(2 * SOME))
                .body("closedUnmeasured.count", equalTo(SOME))
                .body("results.count", contains(SOME, 0, 0))
                .body("results.denominator.count", everyItem(equalTo(SOME)))
                .body("averageLength.days", equalTo(42.0f))
                .body("averageLength.denominator.count", equalTo(2 * SOME));
    }

    @Test
    void whoWasNotAskedWhatCameAfterIsClosedWithoutAResult() {
        for (int i = 0; i < SOME; i++) {
            story.starts(rehab, "2018-02-01").ends("2018-02-28", Situations.nothing());
            story.starts(rehab, "2018-02-01").endsUntold("2018-03-28", "CONSENT_WITHDRAWN");
            story.starts(rehab, "2018-02-01").endsUntold("2018-03-28", "DECEASED");
        }
        stage.play(story);
        Stage.halfYear(story)
                .then()
                .body("participations.count", equalTo(3 * SOME))
                .body("closed.count", equalTo(3 * SOME))
                .body("closedUnmeasured.count", equalTo(2 * SOME))
                .body("results.count", contains(0, 0, SOME))
                .body("results.denominator.count", everyItem(equalTo(SOME)));
    }

    @Test
    void aCorrectionSupersedesWhatItCorrects() {
        for (int i = 0; i < SOME; i++) {
            story.at("2018-04-01T08:00:00Z");
            Participation one = story.starts(rehab, "2018-02-01").ends("2018-03-01", Situations.nothing());
            story.at("2018-05-01T08:00:00Z");
            one.corrected("2018-03-31", Situations.works("SELF_EMPLOYED", 10));
        }
        stage.play(story);
        Stage.halfYear(story, "2018-04-30T00:00:00Z").then().body("results.count", contains(0, 0, SOME));
        Stage.halfYear(story)
                .then()
                .body("results.count", contains(SOME, 0, 0))
                .body("averageLength.days", equalTo(59.0f));
    }

    @Test
    void ofNothingThereIsNoShareAndNoLength() {
        stage.play(story);
        Stage.halfYear(story)
                .then()
                .body("participations.count", equalTo(0))
                .body("closed.percent", nullValue())
                .body("results.percent", everyItem(nullValue()))
                .body("averageLength.days", nullValue())
                .body("interventions.name", contains("Rehab"));
    }

    @Test
    void oneInterventionCanBeAskedForAlone() {
        UUID young = story.intervention("Unga", "af");
        for (int i = 0; i < SOME; i++) {
            story.starts(rehab, "2018-02-01");
            story.starts(young, "2018-02-01").ends("2018-02-28", Situations.nothing());
        }
        stage.play(story);
        Stage.report(Stage.call(story, "2018-01-01", "2018-06-30").queryParam("intervention", young))
                .then()
                .body("intervention", equalTo(young.toString()))
                .body("participations.count", equalTo(SOME))
                .body("closed.count", equalTo(SOME))
                .body("interventions.name", contains("Unga"));
    }

    @Test
    void countedHeadsAreInNoOtherFigure() {
        UUID conference = story.countOnly("Konferens");
        story.counted(conference, "2018-01-01", 40).counted(conference, "2018-06-30", 35);
        story.counted(conference, "2018-07-01", 99);
        stage.play(story);
        Stage.halfYear(story)
                .then()
                .body("participations.count", equalTo(0))
                .body("countOnly.persons.count", equalTo(75))
                .body("countOnly.interventions.persons.count", contains(75))
                .body("interventions.name", contains("Rehab"));
    }
}
