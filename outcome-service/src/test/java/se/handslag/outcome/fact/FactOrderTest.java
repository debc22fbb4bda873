package se.handslag.outcome.fact;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.kit.contract.interventions.InterventionRegistered;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.event.Topics;
import se.handslag.kit.inbox.Inbox;
import se.handslag.outcome.story.Situations;
import se.handslag.outcome.story.Stage;
import se.handslag.outcome.story.Story;
import se.handslag.outcome.story.Topic;

/** The two topics have no order between them, and what is delivered twice counts once. */
@QuarkusTest
class FactOrderTest {
    private static final int SOME = 8;
    private final Stage stage;
    private final Inbox inbox;
    private final Story story = new Story();

    FactOrderTest(Stage stage, Inbox inbox) {
        this.stage = stage;
        this.inbox = inbox;
    }

    @Test
    void participationsWaitForTheirInterventionAndAreCountedMeanwhile() {
        tell();
        List<OutgoingEvent> interventions = story.events().stream()
                .filter(event -> event.data() instanceof InterventionRegistered)
                .toList();
        List<OutgoingEvent> rest = story.events().stream()
                .filter(event -> !interventions.contains(event))
                .toList();
        stage.play(rest);
        Stage.halfYear(story).then().body("closed.count", equalTo(SOME)).body("interventions.name", contains((Object)
                null));
        stage.play(interventions);
        Stage.halfYear(story).then().body("closed.count", equalTo(SOME)).body("interventions.name", contains("Rehab"));
    }

    @Test
    void theLastComesFirstAndNothingIsLost() {
        tell();
        stage.play(story.events().reversed());
        Stage.halfYear(story)
                .then()
                .body("participations.count", equalTo(2 * SOME))
                .body("results.count", contains(0, SOME, 0));
    }

    @Test
    void whatComesTwiceCountsOnce() {
        tell();
        UUID conference = story.countOnly("Konferens");
        story.counted(conference, "2018-03-03", 75);
        stage.play(story);
        String once = Stage.halfYear(story, "2018-07-01T00:00:00Z").asString();
        Topic.polls(Topics.INTERVENTIONS).forEach(inbox::consume);
        Topic.polls(Topics.PARTICIPATIONS).forEach(inbox::consume);
        assertEquals(once, Stage.halfYear(story, "2018-07-01T00:00:00Z").asString());
        Stage.halfYear(story).then().body("countOnly.persons.count", equalTo(75));
    }

    private void tell() {
        story.registered();
        UUID rehab = story.intervention("Rehab", "af");
        for (int i = 0; i < SOME; i++) {
            story.starts(rehab, "2018-02-01").ends("2018-03-31", Situations.jobseeker());
            story.starts(rehab, "2018-02-01");
        }
    }
}
