package se.handslag.outcome.selection;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.outcome.sql.Query;
import se.handslag.outcome.story.Database;
import se.handslag.outcome.story.ManyAssociations;

/** With many associations' facts in the tables, a report reads its own association's only. */
@QuarkusTest
class PlanTest {
    private static final LocalDate FROM = LocalDate.parse("2018-01-01");
    private static final LocalDate TO = LocalDate.parse("2018-06-30");
    private static final OffsetDateTime AS_OF = OffsetDateTime.parse("2018-12-31T00:00:00Z");
    private final Database database;

    PlanTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void fill() throws SQLException {
        ManyAssociations.fill(database);
    }

    @Test
    void participationsAreFoundByTheirAssociation() throws SQLException {
        Query query = Query.of(
                ParticipationGroups.RAN, Map.of("association", "plan-1", "first", FROM, "last", TO, "asOf", AS_OF));
        String plan = plan(query.sql(), query.parameters().toArray());
        assertTrue(plan.contains("participation_span_by_association"), plan);
        assertFalse(plan.contains("Seq Scan on participation_span"), plan);
    }

    @Test
    void interventionsAndCountsAreFoundByTheirAssociation() throws SQLException {
        String plan = plan(Selections.BY_CODE, "plan-1", FROM, TO, AS_OF);
        assertTrue(plan.contains("intervention_fact_by_association"), plan);
        assertFalse(plan.contains("Seq Scan on intervention_fact"), plan);
        assertFalse(plan.contains("Seq Scan on count_fact"), plan);
    }

    private String plan(String sql, Object... parameters) throws SQLException {
        return String.join("\n", database.texts("explain " + sql, parameters));
    }
}
