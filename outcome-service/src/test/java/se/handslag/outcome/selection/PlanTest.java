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
        if (!database.texts("select 1 from coded where code = 'plan-1'").isEmpty()) {
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
                insert into coded (list, code, no)
                select 'association', 'plan-' || n, 100000 + n from generate_series(0, 499) n
                """);
        database.execute("""
                insert into participation_span (participation_id, known_from, known_until, association, intervention,
                                                started_on, anonymous)
                select gen_random_uuid(), '2018-01-01', 'infinity', 100000 + n % 500, 100000 + n % 5000, '2018-01-01', true
                from generate_series(1, 150000) n
                """);
        database.execute("analyze association_fact, intervention_fact, count_fact, participation_span, coded");
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
