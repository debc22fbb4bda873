package se.handslag.participant.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each list is read from an index in its own order: no sort, no scan of the table, at any size. */
@QuarkusTest
class WorklistPlanTest {
    private static final String AFTER =
            " and (offered_at, id) > ('2026-01-01', '00000000-0000-0000-0000-000000000000')";
    private static final String ORDER = " order by offered_at, id limit 21";

    @Inject
    DataSource database;

    @ParameterizedTest
    @CsvSource({
        "receiving_agency, hand_off_to_us",
        "giving_agency, hand_off_from_us",
    })
    void aWorklistComesInOrderFromItsIndex(String side, String index) throws SQLException {
        String query = "select * from hand_off where " + side + " = 'af'";
        assertThat(plan(query + AFTER + ORDER))
                .contains("Index Scan using " + index)
                .doesNotContain("Sort");
        assertThat(plan(query + " and state = 'OFFERED'" + AFTER + ORDER))
                .contains("Index Scan using " + index + "_by_state")
                .doesNotContain("Sort");
    }

    @Test
    void ourParticipantsComeInOrderFromTheirIndex() throws SQLException {
        assertThat(plan("select * from participant where responsible_agency = 'af' and status = 'OPEN'"
                        + " and (registered_at, id) > ('2026-01-01', '00000000-0000-0000-0000-000000000000')"
                        + " order by registered_at, id limit 21"))
                .contains("Index Scan using participant_by_responsible_agency")
                .doesNotContain("Sort");
    }

    @Test
    void aNumberIsFoundByItsHash() throws SQLException {
        assertThat(plan("select participant_id from personal_number where number_lookup = '\\x00'"))
                .contains("personal_number_is_one_person");
    }

    private String plan(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            // The test's tables are small, where a scan is cheapest; what is asked is which index the query can use.
            statement.execute("begin; set local enable_seqscan = off; set local enable_bitmapscan = off");
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
