package se.handslag.outcome.fact;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.testing.TopicWriter;
import se.handslag.outcome.story.Database;
import se.handslag.outcome.story.Participation;
import se.handslag.outcome.story.Situations;
import se.handslag.outcome.story.Stage;
import se.handslag.outcome.story.Story;

/** The database is the last line: facts are only added, and only those that can be true. */
@QuarkusTest
class FactTableTest {
    private final Stage stage;
    private final Database database;
    private final Story story = new Story().registered();
    private final UUID rehab = story.intervention("Rehab", "af");

    FactTableTest(Stage stage, Database database) {
        this.stage = stage;
        this.database = database;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "association_fact",
                "intervention_fact",
                "count_fact",
                "start_fact",
                "end_fact",
                "programme_fact",
                "budget_fact"
            })
    void factsAreOnlyAdded(String table) throws SQLException {
        story.starts(rehab, "2018-02-01").ends("2018-02-02", Situations.nothing());
        story.counted(story.countOnly("K"), "2018-02-02", 10);
        story.programme("Rehab i länet");
        story.budget(rehab, 2018, 500_000);
        stage.play(story);
        assertThrows(SQLException.class, () -> database.execute("update " + table + " set sequence = 7"));
        assertThrows(SQLException.class, () -> database.execute("delete from " + table));
        assertEquals(List.of(), database.texts("select 1 from " + table + " where sequence = 7"));
    }

    @Test
    void ofAnAnonymousPersonNothingElseIsKept() throws SQLException {
        Participation anonymous = story.anonymousStarts(rehab, "2018-02-01");
        stage.play(story);
        String kept = "select concat_ws(',', sex, budget_year, referred_by, education_level, situation) from start_fact"
                + " where participation_id = ?";
        assertEquals(List.of("FEMALE,2018"), database.texts(kept, anonymous.id()));
    }

    @Test
    void aFactThatIsRefusedIsParkedAndStopsItsOwnKeyOnly() throws SQLException {
        stage.play(story);
        Participation twice = story.starts(rehab, "2018-02-01");
        twice.ends("2018-03-01", Situations.nothing());
        twice.ends("2018-03-02", Situations.nothing());
        for (int i = 0; i < 6; i++) {
            story.starts(rehab, "2018-02-01").ends("2018-03-01", Situations.nothing());
        }
        List<OutgoingEvent> events = story.events();
        OutgoingEvent refused = events.get(4);
        try (TopicWriter writer = new TopicWriter()) {
            events.subList(2, events.size()).forEach(writer::write);
        }
        stage.awaitSeen(events.stream()
                .filter(event -> !event.id().equals(refused.id()))
                .toList());
        String parked = "select error from parked_record where record_key = ?";
        await().until(() -> !database.texts(parked, refused.partitionKey()).isEmpty());
        assertEquals(List.of("SQL 23505"), database.texts(parked, refused.partitionKey()));
        Stage.halfYear(story).then().body("closed.count", equalTo(7));
    }
}
