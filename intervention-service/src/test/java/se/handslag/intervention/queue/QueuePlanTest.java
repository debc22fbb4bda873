package se.handslag.intervention.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handslag.intervention.support.Plans;
import se.handslag.intervention.support.Scene;
import se.handslag.intervention.support.SqlSeen;

/** A queue is read through an index in the order of the turn, however long it is. */
@QuarkusTest
class QueuePlanTest {
    @Inject
    Scene scene;

    @Inject
    DataSource database;

    @Inject
    Plans plans;

    @ParameterizedTest
    @CsvSource({"live, queue_entry_line", "overdue, queue_entry_offered", "all, queue_entry_of_intervention"})
    void eachListHasItsIndex(String list, String index) {
        Line line = Line.of(scene, database);
        line.joined(scene.participant());
        SqlSeen.forget();
        line.list(list);
        String plan = plans.of(SqlSeen.of("queue_entry").getLast());
        assertThat(plan).contains(index).doesNotContain("Sort").doesNotContain("Seq Scan");
    }
}
