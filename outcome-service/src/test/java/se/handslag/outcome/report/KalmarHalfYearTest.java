package se.handslag.outcome.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.kit.contract.participations.Situation;
import se.handslag.outcome.story.Situations;
import se.handslag.outcome.story.Stage;
import se.handslag.outcome.story.Story;

/** The figures that Samordningsförbundet i Kalmar län published for the first half of 2018 come out of the events. */
@QuarkusTest
class KalmarHalfYearTest {
    private final Stage stage;
    private final Story story = new Story();

    KalmarHalfYearTest(Stage stage) {
        this.stage = stage;
    }

    @Test
    void theHalfYearAsPublished() {
        story.registered();
        UUID rehab = story.intervention("Arbetslivsinriktad rehabilitering", "af", "region-kalmar-lan");
        UUID young = story.intervention("Unga vägen in", "kommun-kalmar");
        closed(rehab, 40, Situations.works("WORKS_SUBSIDISED", 50));
        closed(rehab, 30, Situations.jobseeker());
        closed(rehab, 20, Situations.nothing());
        closed(young, 10, Situations.works("SELF_EMPLOYED", 25));
        closed(young, 12, Situations.studies(100));
        closed(young, 20, Situations.jobseeker());
        closed(young, 12, Situations.nothing());
        closed(young, 12, Situations.works("WORKS_UNSUBSIDISED", 0));
        running(rehab, 50);
        running(young, 23);
        UUID conference = story.countOnly("Årskonferensen");
        story.counted(conference, "2018-05-17", 75);
        stage.play(story);
        ValidatableResponse report = Stage.halfYear(story).then();
        report.body("participations.count", equalTo(229))
                .body("running.count", equalTo(73))
                .body("closed.count", equalTo(156))
                .body("closed.denominator.name", equalTo("PARTICIPATIONS"))
                .body("closed.denominator.count", equalTo(229))
                .body("closed.percent", equalTo(68.1f))
                .body("results.category", contains("WORK_OR_STUDY", "REGISTERED_JOBSEEKER", "OTHER"))
                .body("results.count", contains(62, 62, 32))
                .body("results.percent", contains(39.7f, 39.7f, 20.5f))
                .body("results.denominator.name", everyItem(equalTo("CLOSED_MEASURED")))
                .body("results.denominator.count", everyItem(equalTo(156)))
                .body("averageLength.days", equalTo(183.0f))
                .body("averageLength.months", equalTo(6.0f))
                .body("countOnly.persons.count", equalTo(75))
                .body("countOnly.interventions.name", contains("Årskonferensen"))
                .body("definition.id", equalTo("national-headline"))
                .body("definition.version", equalTo(1));
        report.body("interventions.name", contains("Arbetslivsinriktad rehabilitering", "Unga vägen in"))
                .body("interventions.participations.count", contains(140, 89))
                .body("interventions.closed.count", contains(90, 66));
    }

    private void closed(UUID intervention, int persons, Situation after) {
        for (int i = 0; i < persons; i++) {
            story.starts(intervention, "2017-12-01").ends("2018-06-01", after);
        }
    }

    private void running(UUID intervention, int persons) {
        for (int i = 0; i < persons; i++) {
            story.starts(intervention, "2018-02-01");
        }
    }
}
