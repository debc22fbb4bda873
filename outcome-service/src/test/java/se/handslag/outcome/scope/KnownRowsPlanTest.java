package se.handslag.outcome.scope;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import se.handslag.outcome.story.Database;
import se.handslag.outcome.story.ManyAssociations;

/** Whether anything has become known since stands at the end of an index, however many rows there are. */
@QuarkusTest
class KnownRowsPlanTest {
    private final Database database;

    KnownRowsPlanTest(Database database) {
        this.database = database;
    }

    @Test
    void theLastChangeIsReadOffTheIndex() throws SQLException {
        ManyAssociations.fill(database);
        String plan = String.join(
                "\n",
                database.texts("explain " + KnownRows.NOTHING_SINCE, OffsetDateTime.parse("2018-12-31T00:00:00Z")));
        assertTrue(plan.contains("participation_span_by_change"), plan);
        assertFalse(plan.contains("Seq Scan"), plan);
    }
}
