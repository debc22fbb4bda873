package se.handslag.outcome.selection;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.outcome.story.Database;

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
        if (!database.texts("select 1 from start_fact where association = 'plan-1' limit 1")
                .isEmpty()) {
            return;
        }
        database.execute("""
                insert into intervention_fact
                select gen_random_uuid(), 0, '2017-01-01', 'plan-' || n % 500, 'I' || n, 'STRUCTURAL', 'COUNT_ONLY',
                       '{af}', '2017-01-01', null from generate_series(1, 5000) n
                """);
        database.execute("""
                insert into count_fact
                select gen_random_uuid(), 0, '2018-02-02', intervention_id, '2018-02-01', 7
                from intervention_fact where association like 'plan-%'
                """);
        database.execute("""
                insert into start_fact
                select gen_random_uuid(), 0, '2018-01-01', gen_random_uuid(), 'plan-' || n % 500, '2018-01-01', true
                from generate_series(1, 150000) n
                """);
        database.execute("""
                insert into end_fact
                select participation_id, 1, '2018-02-02', intervention_id, '2018-02-01', 'OTHER', 'CLOSING', false, '{}',
                       false, true, '{}' from start_fact where association like 'plan-%'
                """);
        database.execute("analyze association_fact, intervention_fact, count_fact, start_fact, end_fact");
    }

    @Test
    void participationsAreFoundByTheirAssociation() throws SQLException {
        String plan = plan(ParticipationGroups.RAN, "plan-1", null, FROM, TO, AS_OF);
        assertTrue(plan.contains("start_fact_by_association"), plan);
        assertFalse(plan.contains("Seq Scan on start_fact"), plan);
        assertFalse(plan.contains("Seq Scan on end_fact"), plan);
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
