package se.handslag.participant.plan;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.participant.story.Planning.completes;
import static se.handslag.participant.story.Planning.hasPlanned;
import static se.handslag.participant.story.Town.AF;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.story.Agency;
import se.handslag.participant.story.Town;

/** The database is the last line: history of plans and assessments cannot be rewritten, whoever writes. */
@QuarkusTest
class PlanDatabaseRefusesTest {
    @Inject
    DataSource database;

    @Inject
    Clock clock;

    private UUID person;
    private UUID step;
    private LocalDate today;

    @BeforeEach
    void aPersonWithAPlan() {
        Town.isKnown();
        person = AF.registers();
        today = Stockholm.today(clock);
        step = hasPlanned(AF, person, AF, today);
    }

    @Test
    void aHistoryThatIsRewrittenOrDeleted() {
        refused("plan_step_change_is_history", "update plan_step_change set by_agency = 'fk' where step_id = ?", step);
        refused("plan_step_change_is_history", "delete from plan_step_change where step_id = ?", step);
        refused("plan_step_ended_is_final", "delete from plan_step where id = ?", step);
    }

    @Test
    void aStepThatIsEditedAfterItsEnd() {
        completes(AF, person, step, today).then().statusCode(201);
        refused("plan_step_ended_is_final", "update plan_step set due_on = due_on + 1 where id = ?", step);
        refused(
                "plan_step_ended_is_final",
                "update plan_step set state = 'PLANNED', done_on = null where id = ?",
                step);
    }

    @Test
    void aStepThatIsDroppedWithoutAReason() {
        refused("plan_step_dropped_has_a_reason", "update plan_step set state = 'DROPPED' where id = ?", step);
    }

    @Test
    void twoCurrentAssessmentsOrOneThatIsEdited() {
        AF.post(
                        "participants/" + person + "/assessments",
                        Map.of(
                                "needs",
                                List.of(Map.of("need", "WORK")),
                                "agencies",
                                List.of("af"),
                                "assessedOn",
                                today.toString()))
                .then()
                .statusCode(201);
        refused(
                "assessment_one_current_per_participant",
                "insert into assessment select gen_random_uuid(), participant_id, agencies, assessed_on, recorded_by,"
                        + " recorded_at from assessment where participant_id = ?",
                person);
        refused(
                "assessment_is_history",
                "update assessment set assessed_on = '2020-01-01' where participant_id = ?",
                person);
    }

    @Test
    void aTextAboutSomebodyAnonymous() {
        UUID anonymous = Agency.id(AF.post(
                        "participants",
                        Map.of("identity", Map.of("kind", "ANONYMOUS", "sex", "MALE", "budgetYear", 2026)))
                .then()
                .statusCode(201));
        refused(
                "personal_text_is_of_the_named",
                "insert into personal_text values (gen_random_uuid(), ?, '\\x00')",
                anonymous);
    }

    private void refused(String constraint, String sql, UUID id) {
        assertThatThrownBy(() -> run(sql, id))
                .isInstanceOfSatisfying(PSQLException.class, failure -> org.assertj.core.api.Assertions.assertThat(
                                failure.getServerErrorMessage().getConstraint())
                        .isEqualTo(constraint));
    }

    private void run(String sql, UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            statement.executeUpdate();
        }
    }
}
