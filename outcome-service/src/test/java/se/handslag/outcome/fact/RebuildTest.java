package se.handslag.outcome.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.kit.event.Topics;
import se.handslag.kit.inbox.Inbox;
import se.handslag.outcome.story.Database;
import se.handslag.outcome.story.Situations;
import se.handslag.outcome.story.Stage;
import se.handslag.outcome.story.Story;
import se.handslag.outcome.story.Topic;

/** All that the service knows comes from the topics: read again from zero, they give the same reports (R6.3). */
@QuarkusTest
class RebuildTest {
    private static final String AS_OF = "2018-04-15T00:00:00Z";
    private final Stage stage;
    private final Inbox inbox;
    private final Database database;
    private final Story story = new Story().registered();

    RebuildTest(Stage stage, Inbox inbox, Database database) {
        this.stage = stage;
        this.inbox = inbox;
        this.database = database;
    }

    @Test
    void theTopicsReadAgainGiveTheSameReportToTheByte() throws SQLException {
        tell();
        stage.play(story);
        stage.play(story);
        String report = Stage.halfYear(story, AS_OF).asString();
        String tag = Stage.halfYear(story, AS_OF).header("ETag");

        database.execute("truncate association_fact, programme_fact, intervention_fact, budget_fact, count_fact,"
                + " start_fact, end_fact, merge_fact, participation_span, intervention_number, person_number, inbox_seen,"
                + " parked_record");
        database.execute("delete from coded where label_sv is null");
        Topic.polls(Topics.PARTICIPANTS).forEach(inbox::consume);
        Topic.polls(Topics.PARTICIPATIONS).forEach(inbox::consume);
        Topic.polls(Topics.INTERVENTIONS).forEach(inbox::consume);

        assertEquals(report, Stage.halfYear(story, AS_OF).asString());
        assertEquals(tag, Stage.halfYear(story, AS_OF).header("ETag"));
    }

    private void tell() {
        UUID rehab = story.intervention("Rehab", "af");
        UUID young = story.intervention("Unga", "fk");
        UUID conference = story.countOnly("Konferens");
        for (int i = 0; i < 40; i++) {
            story.at("2018-03-01T08:00:00Z");
            var one = story.starts(i % 3 == 0 ? rehab : young, "2018-01-0" + (1 + i % 9));
            story.at("2018-04-0" + (1 + i % 9) + "T08:00:00.123456Z");
            one.ends("2018-03-1" + i % 10, i % 2 == 0 ? Situations.studies(50) : Situations.jobseeker());
            story.at("2018-05-01T08:00:00Z");
            one.corrected("2018-03-30", Situations.nothing());
            story.at("2018-04-01T08:00:00Z").anonymousStarts(rehab, "2018-04-01");
        }
        story.counted(conference, "2018-03-03", 75);
    }
}
