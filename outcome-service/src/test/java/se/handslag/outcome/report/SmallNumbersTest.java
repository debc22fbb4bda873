package se.handslag.outcome.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.kit.contract.participations.Situation;
import se.handslag.outcome.story.Situations;
import se.handslag.outcome.story.Stage;
import se.handslag.outcome.story.Story;

/** Small numbers are not shown, nor what gives them away in the same answer (R6.7). */
@QuarkusTest
class SmallNumbersTest {
    private final Stage stage;
    private final Story story = new Story().registered();
    private final UUID big = story.intervention("A stor", "af");

    SmallNumbersTest(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aSmallResultTakesAnotherAlong() {
        closed(big, 3, Situations.studies(100));
        closed(big, 30, Situations.jobseeker());
        closed(big, 12, Situations.nothing());
        stage.play(story);
        Stage.halfYear(story)
                .then()
                .body("closed.count", equalTo(45))
                .body("results.count", contains(null, 30, null))
                .body("results.suppressed", contains(true, false, true))
                .body("results.percent", contains(null, 66.7f, null))
                .body("interventions[0].results.count", contains(null, 30, null));
    }

    @Test
    void aSmallInterventionTakesAnotherAlong() {
        UUID medium = story.intervention("B mellan", "af");
        UUID small = story.intervention("C liten", "af");
        closed(big, 30, Situations.nothing());
        closed(medium, 10, Situations.nothing());
        closed(small, 2, Situations.nothing());
        stage.play(story);
        Stage.halfYear(story)
                .then()
                .body("participations.count", equalTo(42))
                .body("results.count", contains(0, 0, 42))
                .body("interventions.participations.count", contains(30, null, null))
                .body("interventions.closed.count", contains(30, null, null))
                .body("interventions.closed.suppressed", contains(false, true, true))
                .body("interventions.closed.denominator.count", contains(30, null, null))
                .body("interventions.closed.percent", contains(100.0f, null, null));
    }

    @Test
    void ofFewClosedNoLengthIsTold() {
        closed(big, 4, Situations.nothing());
        stage.play(story);
        Stage.halfYear(story)
                .then()
                .body("participations.count", nullValue())
                .body("participations.suppressed", equalTo(true))
                .body("closed.count", nullValue())
                .body("averageLength.days", nullValue())
                .body("averageLength.denominator.suppressed", equalTo(true));
    }

    @Test
    void countedHeadsAreCoveredToo() {
        UUID one = story.countOnly("K1");
        UUID two = story.countOnly("K2");
        UUID three = story.countOnly("K3");
        story.counted(one, "2018-02-02", 4).counted(two, "2018-02-02", 50).counted(three, "2018-02-02", 25);
        stage.play(story);
        Stage.halfYear(story)
                .then()
                .body("countOnly.persons.count", equalTo(79))
                .body("countOnly.interventions.persons.count", contains(null, 50, null));
    }

    private void closed(UUID intervention, int persons, Situation after) {
        for (int i = 0; i < persons; i++) {
            story.starts(intervention, "2018-01-15").ends("2018-03-15", after);
        }
    }
}
