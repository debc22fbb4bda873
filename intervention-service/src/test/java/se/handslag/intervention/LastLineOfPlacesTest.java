package se.handslag.intervention;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.intervention.support.Ground;
import se.handslag.intervention.support.Scene;

/** Whoever writes queues, hours and placements past the code meets the database. */
@QuarkusTest
class LastLineOfPlacesTest {
    @Inject
    Scene scene;

    @Inject
    DataSource database;

    private UUID running;

    @BeforeEach
    void setTheScene() {
        running = Ground.of(scene).running();
    }

    @Test
    void aWaitThatLacksItsConsentItsDateOrItsReason() {
        refused(
                "null value in column \"follow_up_consent_given_on\"",
                wait("null", "'WAITING'", "null", "null", "null"));
        refused("an_offer_has_a_date", wait("started_on", "'OFFERED'", "null", "null", "null"));
        refused("left_says_when_and_why", wait("started_on", "'ENDED'", "null", "started_on", "null"));
        refused("started_names_its_participation", wait("started_on", "'ENDED'", "null", "started_on", "'STARTED'"));
        refused("left_not_before_joining", wait("started_on", "'ENDED'", "null", "started_on - 1", "'OTHER'"));
    }

    @Test
    void hoursThatAMonthDoesNotHave() {
        refused(
                "hours_entry_hours_check",
                "insert into hours_entry select id, date '2018-03-01', 1, 745, recorded_at, recorded_by from"
                        + " participation where id = ?");
        refused(
                "hours_entry_month_check",
                "insert into hours_entry select id, date '2018-03-02', 1, 7, recorded_at, recorded_by from"
                        + " participation where id = ?");
    }

    @Test
    void anEmployerWhoIsAPerson() {
        refused(
                "placement_organisation_number_check",
                "insert into placement select gen_random_uuid(), id, '8112189876', 'Anna', started_on, null, 50,"
                        + " recorded_at, recorded_by, 0 from participation where id = ?");
    }

    @Test
    void aLevelThatIsNone() {
        refused(
                "ability_assessment_levels_check",
                "insert into ability_assessment select gen_random_uuid(), 1, p.id, p.started_on, p.registered_by,"
                        + " '{\"PACE\": 6}', p.recorded_at, p.recorded_by from participation p where p.id = ?");
    }

    private static String wait(String consent, String state, String answerBy, String leftOn, String reason) {
        return "insert into queue_entry (id, intervention_id, registered_by, participant_id, joined_on,"
                + " follow_up_consent_given_on, state, answer_by, left_on, exit_reason, recorded_at, recorded_by, version)"
                + " select gen_random_uuid(), intervention_id, registered_by, participant_id, started_on, " + consent
                + ", "
                + state + ", " + answerBy + ", " + leftOn + ", " + reason
                + ", recorded_at, recorded_by, 0 from participation where id = ?";
    }

    private void refused(String why, String sql) {
        assertThatThrownBy(() -> run(sql)).isInstanceOf(SQLException.class).hasMessageContaining(why);
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, running);
            statement.executeUpdate();
        }
    }
}
