package se.handslag.participant.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handslag.participant.story.QueryPlan;

/** Each list of an agency's open watches is read from an index in the list's own order, at any size. */
@QuarkusTest
class WatchListPlanTest {
    private static final String NOBODY = "'00000000-0000-0000-0000-000000000000'";
    private static final String OF_UNIT = " and not in_another_unit(w.participant_id, w.owner_agency, " + NOBODY + ")"
            + " and not exists (select 1 from hand_off h where h.id = w.subject_id"
            + " and h.receiving_agency = w.owner_agency and h.receiving_unit_id is not null"
            + " and h.receiving_unit_id <> " + NOBODY + ")";

    @Inject
    DataSource database;

    @ParameterizedTest(name = "{0}: {2}, of a unit {1}")
    @CsvSource(delimiter = '|', textBlock = """
                                                          | false | watch_of_owner
                                                          | true  | watch_of_owner
            and w.kind = 'STEP_OVERDUE'                   | false | watch_of_owner_by_kind
            and w.kind = 'STEP_OVERDUE'                   | true  | watch_of_owner_by_kind
            and w.level = 2                               | false | watch_of_owner_by_level
            and w.level = 2                               | true  | watch_of_owner_by_level
            and w.due_at <= '2026-12-01'                  | false | watch_of_owner
            and w.kind = 'NO_NEXT_STEP' and w.due_at <= '2026-12-01' | true | watch_of_owner_by_kind
            """)
    void aListComesInOrderFromItsIndex(String narrowed, boolean ofUnit, String index) throws SQLException {
        String plan = QueryPlan.of(
                database,
                // In a small table another index may be as good: away with them until the rollback.
                "do $$ begin execute (select coalesce(string_agg('drop index ' || indexname, '; '), 'select 1')"
                        + " from pg_indexes where tablename = 'watch' and indexname <> '" + index + "'"
                        + " and not exists (select from pg_constraint where conname = indexname)); end $$;",
                "select * from watch w where w.owner_agency = 'af' and w.resolved_at is null "
                        + (narrowed == null ? "" : narrowed)
                        + (ofUnit ? OF_UNIT : "")
                        + " and (w.due_at, w.id) > ('2026-01-01', " + NOBODY + ") order by w.due_at, w.id limit 21");
        assertThat(plan).contains("Index Scan using " + index + " on watch").doesNotContain("Seq Scan", "Sort");
    }
}
