package se.handslag.outcome.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import se.handslag.kit.contract.participations.Situation;
import se.handslag.outcome.standard.Asking.Report;
import se.handslag.outcome.story.Situations;
import se.handslag.outcome.story.Stage;
import se.handslag.outcome.story.Story;
import se.handslag.outcome.story.Who;

/**
 * What people did at the end beside work and study. 12 women were in a placement and 8 men in a programme of AF; 5 women in
 * a programme were not asked about a placement, 5 men were asked about neither. Of 6 nobody knows what came after, and 5
 * were anonymous.
 */
@QuarkusTest
class ActivitiesStoryTest {
    private static final Optional<Boolean> YES = Optional.of(true);
    private static final Optional<Boolean> NO = Optional.of(false);
    private static final Optional<Boolean> NOT_ASKED = Optional.empty();
    private final Stage stage;
    private final Story story = new Story().registered();
    private final UUID intervention = story.intervention("Klivet", "af");

    ActivitiesStoryTest(Stage stage) {
        this.stage = stage;
    }

    @Test
    void eachIsAShareOfThoseWhoWereAsked() {
        tell();
        Report report = Asking.ofAssociation(story, "results");
        assertLine(report, "PLACEMENT_ASKED", "", 20, 66.7f, 30, "CLOSED_TOLD");
        assertLine(report, "IN_PLACEMENT", "", 12, 60.0f, 20, "ASKED_ABOUT_PLACEMENT");
        assertLine(report, "PROGRAMME_ASKED", "", 25, 83.3f, 30, "CLOSED_TOLD");
        assertLine(report, "IN_AF_PROGRAMME", "", 13, 52.0f, 25, "ASKED_ABOUT_PROGRAMME");
    }

    @Test
    void womenAndMenAreToldApart() {
        tell();
        Report report = Asking.ofAssociation(story, "results");
        assertLine(report, "PLACEMENT_ASKED", "-FEMALE", 12, 70.6f, 17, "CLOSED_TOLD");
        assertLine(report, "IN_PLACEMENT", "-FEMALE", 12, 100.0f, 12, "ASKED_ABOUT_PLACEMENT");
        assertLine(report, "IN_AF_PROGRAMME", "-FEMALE", 5, 29.4f, 17, "ASKED_ABOUT_PROGRAMME");
        assertLine(report, "PLACEMENT_ASKED", "-MALE", 8, 61.5f, 13, "CLOSED_TOLD");
        assertLine(report, "IN_PLACEMENT", "-MALE", 0, 0.0f, 8, "ASKED_ABOUT_PLACEMENT");
        assertLine(report, "IN_AF_PROGRAMME", "-MALE", 8, 100.0f, 8, "ASKED_ABOUT_PROGRAMME");
    }

    @Test
    void fewInAPlacementAreHidden() {
        closed(3, Who::woman, YES, NO);
        closed(17, Who::woman, NO, NO);
        stage.play(story);
        Report report = Asking.ofAssociation(story, "results");
        assertLine(report, "PLACEMENT_ASKED", "", 20, 100.0f, 20, "CLOSED_TOLD");
        assertNull(report.cell("activities", "IN_PLACEMENT", "count", "value"));
        assertNull(report.cell("activities", "IN_PLACEMENT", "share", "percent"));
        assertEquals(true, report.cell("activities", "IN_PLACEMENT", "share-FEMALE", "suppressed"));
        assertLine(report, "IN_AF_PROGRAMME", "", 0, 0.0f, 20, "ASKED_ABOUT_PROGRAMME");
    }

    @Test
    void whereNobodyWasAskedThereIsNoShare() {
        closed(10, Who::woman, NOT_ASKED, NOT_ASKED);
        stage.play(story);
        Report report = Asking.ofAssociation(story, "results");
        assertLine(report, "PLACEMENT_ASKED", "", 0, 0.0f, 10, "CLOSED_TOLD");
        assertEquals(0, report.count("activities", "IN_PLACEMENT"));
        assertNull(report.cell("activities", "IN_PLACEMENT", "share", "percent"));
        assertEquals(false, report.cell("activities", "IN_PLACEMENT", "share", "suppressed"));
    }

    private void tell() {
        closed(12, Who::woman, YES, NO);
        closed(8, Who::man, NO, YES);
        closed(5, Who::woman, NOT_ASKED, YES);
        closed(5, Who::man, NOT_ASKED, NOT_ASKED);
        for (int i = 0; i < 6; i++) {
            story.starts(intervention, "2018-01-08", Who.woman()).endsUntold("2018-02-28", "MOVED");
        }
        for (int i = 0; i < 5; i++) {
            story.anonymousStarts(intervention, "2018-01-08").ends("2018-02-28", situation(YES, YES));
        }
        stage.play(story);
    }

    private void closed(int people, Supplier<Who> somebody, Optional<Boolean> placement, Optional<Boolean> programme) {
        for (int i = 0; i < people; i++) {
            story.starts(intervention, "2018-01-08", somebody.get())
                    .ends("2018-03-31", situation(placement, programme));
        }
    }

    private static Situation situation(Optional<Boolean> placement, Optional<Boolean> programme) {
        Situation nothing = Situations.nothing();
        return new Situation(
                List.of(),
                List.of(),
                true,
                nothing.livelihoods(),
                nothing.monthsOnPublicLivelihood(),
                placement,
                NOT_ASKED,
                programme);
    }

    private static void assertLine(
            Report report, String line, String sex, int count, float percent, int of, String whole) {
        assertEquals(count, report.count("activities", line, "count" + sex));
        assertEquals(percent, report.cell("activities", line, "share" + sex, "percent"));
        var denominator = (Map<?, ?>) report.cell("activities", line, "share" + sex, "denominator");
        assertEquals(of, denominator.get("count"));
        assertEquals(whole, denominator.get("name"));
    }
}
