package se.handslag.participant.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Assessments, referrals, deviations and open steps are read from an index in their own order, at any size. */
@QuarkusTest
class ListPlanTest {
    private static final String NOBODY = "'00000000-0000-0000-0000-000000000000'";

    @Inject
    DataSource database;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            referral   | referring_agency = 'af'  | received_at > | received_at, id           | referral_from_us
            referral   | referred_by = 'SELF'     | received_at > | received_at, id           | referral_by_source
            deviation  | recorded_by = 'af'       | recorded_at > | recorded_at, id           | deviation_of_agency
            assessment | participant_id = NOBODY  | recorded_at < | recorded_at desc, id desc | assessment_of_participant
            """)
    void aListComesInOrderFromItsIndex(String table, String ofWhom, String after, String order, String index)
            throws SQLException {
        String[] keyset = after.split(" ", -1);
        assertThat(plan("select * from " + table + " where " + ofWhom.replace("NOBODY", NOBODY) + " and (" + keyset[0]
                        + ", id) " + keyset[1] + " ('2026-01-01', " + NOBODY + ") order by " + order + " limit 21"))
                .contains(index)
                .doesNotContain("Sort");
    }

    @ParameterizedTest
    @CsvSource({
        "plan_step where state = 'PLANNED' and, plan_step_open",
        "known_participation where, known_participation_of_participant",
        "hand_off where offered_at > '2026-01-01' and, hand_off_milestones",
        "personal_text where, personal_text_of_participant"
    })
    void whatIsHeldOfAParticipantIsFoundByIndex(String from, String index) throws SQLException {
        assertThat(plan("select * from " + from + " participant_id = " + NOBODY))
                .contains(index);
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
