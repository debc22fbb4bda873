package se.handslag.participant.handoff.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handslag.kit.rest.Cursor;
import se.handslag.kit.rest.PageRequest;
import se.handslag.participant.access.SeenUnits;
import se.handslag.participant.handoff.clock.HandOffState;
import se.handslag.participant.handoff.clock.Party;

/** Each list is read from an index in its own order: no sort of more than a page, no scan of the table, at any size. */
@QuarkusTest
class WorklistPlanTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final PageRequest LATER = new PageRequest() {
        @Override
        public Optional<Cursor> cursor() {
            return Optional.of(Cursor.after(NOW, ID));
        }
    };

    @Inject
    DataSource database;

    @ParameterizedTest
    @CsvSource({
        "TO_US, OFFERED, hand_off_to_us_offered",
        "TO_US, DUE, hand_off_to_us_due",
        "FROM_US, OFFERED, hand_off_from_us_offered",
        "FROM_US, DUE, hand_off_from_us_due",
        "OVERDUE, OFFERED, hand_off_to_us_offered",
        "OVERDUE, DUE, hand_off_from_us_due",
        "WAITING, DUE, hand_off_to_us_due",
    })
    void aListIsFoundInItsIndexAlone(WorklistKind kind, WorklistSort sort, String index) throws SQLException {
        assertThat(explain(withoutOthersThan(index), sql(query(kind, sort, Optional.empty()))))
                .contains("Index Only Scan using " + index)
                .doesNotContain("Seq Scan", "Sort Key: hand_off." + sort.column());
    }

    @Test
    void whatNarrowsAListIsLookedAtInTheIndex() throws SQLException {
        var all = new WorklistQuery(
                "af",
                new SeenUnits(false, Optional.of(ID)),
                WorklistKind.TO_US,
                List.of(Party.RECEIVER),
                Optional.of(HandOffState.RECEIVED),
                Optional.of(ID),
                Optional.of(2),
                Optional.of("0882"),
                Optional.of(NOW),
                Optional.of("somebody"),
                WorklistSort.DUE,
                NOW);
        assertThat(explain(withoutOthersThan("hand_off_to_us_due"), sql(all)))
                .contains("Index Only Scan using hand_off_to_us_due")
                .doesNotContain("Seq Scan");
    }

    @Test
    void whatHasEndedComesInOrderByItsState() throws SQLException {
        assertThat(plan(query(WorklistKind.FROM_US, WorklistSort.OFFERED, Optional.of(HandOffState.DECLINED))))
                .contains("using hand_off_from_us_by_state")
                .doesNotContain("Seq Scan", "Sort Key: hand_off.offered_at");
    }

    @ParameterizedTest
    @CsvSource({
        "municipality = '0882' and level >= 2, hand_off_lifted_to_group",
        "association = 'kalmar-lan' and level = 3, hand_off_lifted_to_coordinator",
    })
    void whatIsLiftedComesInOrderFromItsIndex(String lifted, String index) throws SQLException {
        assertThat(explain(
                        withoutOthersThan(index),
                        "select id, offered_at from hand_off where ended_at is null and " + lifted
                                + " and (offered_at, id) > ('2026-01-01', '" + ID
                                + "') order by offered_at, id limit 21"))
                .contains("Index Only Scan using " + index)
                .doesNotContain("Sort");
    }

    @Test
    void ourParticipantsComeInOrderFromTheirIndex() throws SQLException {
        assertThat(explain("select * from participant where responsible_agency = 'af' and status = 'OPEN'"
                        + " and (registered_at, id) > ('2026-01-01', '" + ID
                        + "') order by registered_at, id limit 21"))
                .contains("Index Scan using participant_by_responsible_agency")
                .doesNotContain("Sort");
    }

    @Test
    void whoHasNoNextStepComesInOrderFromAnIndexOfThose() throws SQLException {
        // In a small table the other index is as good: it is away until the rollback.
        assertThat(explain(
                        "drop index participant_by_responsible_agency; ",
                        "select * from participant where responsible_agency = 'af' and status = 'OPEN' and next_steps"
                                + " = 0 and (registered_at, id) > ('2026-01-01', '" + ID
                                + "') order by registered_at, id limit 21"))
                .contains("Index Scan using participant_without_next_step")
                .doesNotContain("Sort");
    }

    @Test
    void countsReadTheTallyAndTheEndOfAnIndex() throws SQLException {
        assertThat(explain("select list, state, sum(n) from worklist_tally where agency = 'af' group by list, state"))
                .contains("Index Only Scan using worklist_tally_of_agency");
        assertThat(explain(
                        "drop index hand_off_from_us_due, hand_off_from_us_offered, hand_off_to_us_offered;"
                                + " set local enable_indexscan = off; ",
                        "select count(*) from hand_off"
                                + " where receiving_agency = 'af' and ended_at is null and due_at <= '2026-11-22'"))
                .contains("Index Only Scan using hand_off_to_us_due");
    }

    @Test
    void aNumberIsFoundByItsHash() throws SQLException {
        assertThat(explain("select participant_id from personal_number where number_lookup = '\\x00'"))
                .contains("personal_number_is_one_person");
    }

    private static WorklistQuery query(WorklistKind kind, WorklistSort sort, Optional<HandOffState> state) {
        return new WorklistQuery(
                "af",
                new SeenUnits(false, Optional.of(ID)),
                kind,
                kind.sides(),
                state,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                sort,
                NOW);
    }

    private String plan(WorklistQuery asked) throws SQLException {
        return explain(sql(asked));
    }

    /** In a small table another index may be as good: away with them until the rollback, but for the other side's. */
    private String withoutOthersThan(String index) throws SQLException {
        String both = index.replaceAll("_(to|from)_us", "_%_us");
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("""
                        select coalesce(string_agg('drop index ' || indexname, '; ') || '; ', '') from pg_indexes
                         where tablename = 'hand_off' and indexname not like ?
                           and not exists (select from pg_constraint where conname = indexname)""")) {
            statement.setString(1, both);
            var rows = statement.executeQuery();
            rows.next();
            return rows.getString(1);
        }
    }

    private static String sql(WorklistQuery asked) {
        String sql = asked.sql(LATER);
        for (Map.Entry<String, Object> value : asked.parameters(LATER).entrySet()) {
            String literal =
                    value.getValue() instanceof Integer number ? number.toString() : "'" + value.getValue() + "'";
            sql = sql.replaceAll(":" + value.getKey() + "\\b", literal);
        }
        return sql;
    }

    private String explain(String query) throws SQLException {
        return explain("", query);
    }

    private String explain(String before, String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            // The test's tables are small, where a scan is cheapest; what is asked is which index the query can use.
            statement.execute("begin; " + before + "set local enable_seqscan = off; set local enable_bitmapscan = off");
            var rows = statement.executeQuery("explain " + query);
            var plan = new StringBuilder();
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
            statement.execute("rollback");
            return plan.toString();
        }
    }
}
