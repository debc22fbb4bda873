package se.handslag.outcome.goal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.outcome.story.Database;

/** With many associations' goals in the table, a list reads its own association's only. */
@QuarkusTest
class GoalPlanTest {
    private final Database database;

    GoalPlanTest(Database database) {
        this.database = database;
    }

    @Test
    void goalsAreFoundByTheirAssociationAndSortedByTheIndex() throws SQLException {
        database.execute("""
                insert into goal
                select gen_random_uuid(), 1, '2018-01-01', 'plan', 'plan-' || n % 500, 'ASSOCIATION', 'plan-' || n % 500,
                       'Mål', 'Goal', 'PERSONS', 100, null, '{}', '2018-01-01', '2018-12-31', false
                from generate_series(1, 20000) n
                """);
        database.execute("analyze goal");
        String plan = String.join("\n", database.texts("explain " + Goals.PAGE, "plan-1", new UUID(0, 0), 21, 0));
        assertTrue(plan.contains("goal_by_association"), plan);
        assertFalse(plan.contains("Seq Scan"), plan);
        assertFalse(plan.contains("Sort"), plan);
    }
}
