package se.handslag.participant.responsibility;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.participant.story.Town.AF;
import static se.handslag.participant.story.Town.FK;
import static se.handslag.participant.story.Town.MUNICIPALITY;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import se.handslag.participant.story.Town;

/** The database is the last line: what must never be cannot be written, whoever writes it (S1–S3, T2). */
@QuarkusTest
class DatabaseRefusesTest {
    private static final String LATER = "now() + interval '1 hour'";

    @Inject
    DataSource database;

    private UUID person;
    private UUID consent;

    @BeforeEach
    void aPersonAtAf() {
        Town.isKnown();
        person = AF.registers();
        consent = AF.hasConsentFor(person, MUNICIPALITY, FK);
    }

    @Test
    void anOpenParticipantWithoutAResponsibleAgency() {
        refused(
                "participant_open_has_responsible_agency",
                "update participant set responsible_agency = null, responsible_since = null where id = '%s'");
    }

    @Test
    void aMoveThatHistoryDoesNotTell() {
        refused(
                "responsibility_agrees_with_participant",
                "update participant set responsible_agency = 'fk' where id = '%s'");
    }

    @Test
    void aHolderThatLetsGoBeforeTheNextHolds() {
        refused(
                "responsibility_has_no_gap",
                "update responsibility set held_until = " + LATER + " where participant_id = '%s'",
                "insert into responsibility (id, participant_id, agency, held_from) values (gen_random_uuid(), '%s', 'fk', now() + interval '2 hours')",
                "update participant set responsible_agency = 'fk', responsible_since = now() + interval '2 hours' where id = '%s'");
    }

    @Test
    void aClosedParticipantWithoutAClosing() {
        refused(
                "participant_closed_has_closing",
                "update participant set status = 'CLOSED', responsible_agency = null, responsible_since = null where id = '%s'",
                "update responsibility set held_until = now() where participant_id = '%s'");
    }

    @Test
    void aClosingOverARunningParticipation() {
        refused(
                "participant_never_closed_over_running_participation",
                "insert into known_participation (id, participant_id, started_on) values (gen_random_uuid(), '%s', current_date)",
                "update participant set status = 'CLOSED', responsible_agency = null, responsible_since = null where id = '%s'");
    }

    @Test
    void aGapThatIsNotExactlyAClosedTime() {
        refused(
                "responsibility_has_no_gap",
                "update responsibility set held_until = now() where participant_id = '%s'",
                "insert into closing (id, participant_id, outcome, closed_on, agency, closed_at, reopened_at, reopened_by)"
                        + " values (gen_random_uuid(), '%s', 'WORK', current_date, 'af', now(), " + LATER + ", 'fk')",
                "insert into responsibility (id, participant_id, agency, held_from) values (gen_random_uuid(), '%s', 'fk', now() + interval '2 hours')",
                "update participant set responsible_agency = 'fk', responsible_since = now() + interval '2 hours' where id = '%s'");
    }

    @Test
    void aClosingThatIsRewritten() {
        AF.post("participants/" + person + "/closings", Map.of("outcome", "WORK"))
                .then()
                .statusCode(201);
        refused("closing_is_history", "update closing set outcome = 'STUDY' where participant_id = '%s'");
        refused("closing_is_history", "delete from closing where participant_id = '%s'");
        refused("follow_up_is_a_duty", "delete from follow_up where participant_id = '%s'");
        refused("follow_up_is_a_duty", "update follow_up set due_on = due_on + 90 where participant_id = '%s'");
    }

    @Test
    void twoHoldersAtOnce() {
        refused(
                "responsibility_has_no_overlap",
                "insert into responsibility (id, participant_id, agency, held_from, held_until) values (gen_random_uuid(), '%s', 'fk', now() - interval '1 day', "
                        + LATER + ")");
    }

    @Test
    void aRewrittenHistory() {
        refused("responsibility_is_history", "update responsibility set agency = 'fk' where participant_id = '%s'");
        refused("responsibility_is_history", "delete from responsibility where participant_id = '%s'");
    }

    @Test
    void aSecondOpenHandOff() {
        AF.offers(person, consent, MUNICIPALITY);
        refused("hand_off_one_open_per_participant", insertHandOff("af", "fk"));
    }

    @Test
    void aHandOffFromAnAgencyThatIsNotResponsible() {
        refused("hand_off_from_responsible_agency", insertHandOff("fk", "af"));
    }

    @Test
    void anEndedHandOffThatIsEditedOrDeleted() {
        UUID handOff = AF.offers(person, consent, MUNICIPALITY);
        AF.recall(handOff, "OTHER").then().statusCode(201);
        refused("hand_off_ended_is_final", "update hand_off set reason = 'NO_ANSWER' where participant_id = '%s'");
        refused("hand_off_ended_is_final", "delete from hand_off where participant_id = '%s'");
    }

    @Test
    void anOpenHandOffThatIsDeleted() {
        AF.offers(person, consent, MUNICIPALITY);
        refused("hand_off_is_never_deleted", "delete from hand_off where participant_id = '%s'");
    }

    @Test
    void aTakeOverWithoutAFirstContact() {
        AF.offers(person, consent, MUNICIPALITY);
        refused(
                "hand_off_taken_over_has_first_contact",
                "update hand_off set state = 'TAKEN_OVER', ended_at = now(), ended_by = 'RECEIVER' where participant_id = '%s'");
    }

    @Test
    void aHandOffWithoutADeadline() {
        AF.offers(person, consent, MUNICIPALITY);
        refused("due_at", "update hand_off set due_at = null where participant_id = '%s'");
    }

    @Test
    void aLevelThatFallsWhileNobodyActs() {
        AF.offers(person, consent, MUNICIPALITY);
        refused(
                "hand_off_level_falls_by_an_act",
                "update hand_off set level = 2 where participant_id = '%s'",
                "update hand_off set level = 1 where participant_id = '%s'");
    }

    @Test
    void aRecallByTheReceiver() {
        AF.offers(person, consent, MUNICIPALITY);
        refused(
                "hand_off_ended_by_the_right_one",
                "update hand_off set state = 'RECALLED', ended_at = now(), ended_by = 'RECEIVER', reason = 'OTHER'"
                        + " where participant_id = '%s'");
    }

    @Test
    void twoStretchesThatLast() {
        AF.offers(person, consent, MUNICIPALITY);
        refused(
                "hand_off_stretch_one_lasts",
                "insert into hand_off_stretch (id, hand_off_id, state, charged, agency, lasted_from, due_at)"
                        + " select gen_random_uuid(), id, 'OFFERED', 'GIVER', 'af', now(), due_at from hand_off"
                        + " where participant_id = '%s'");
    }

    @Test
    void deadlineRulesThatChange() {
        refused("deadline_rules_never_change", "update deadline_term set days = 50");
    }

    @Test
    void aConsentWithoutAnEnd() {
        refused(
                "consent_to_exchange_names_everything",
                "update consent set valid_to = null where participant_id = '%s'");
        refused(
                "consent_is_not_for_ever",
                "update consent set valid_to = valid_from + 1200 where participant_id = '%s'");
    }

    private String insertHandOff(String giver, String receiver) {
        return ("insert into hand_off (id, participant_id, giving_agency, receiving_agency, consent_id, state,"
                        + " deadline_rules_id, state_since, offered_at, due_at, second_at, third_at, level, inquiry_rounds, version)"
                        + " select gen_random_uuid(), '%%s', '%s', '%s', '%s', 'OFFERED', id, now(), now(),"
                        + " now() + interval '1 day', now() + interval '2 days', now() + interval '3 days', 0, 0, 0"
                        + " from deadline_rules where association is null")
                .formatted(giver, receiver, consent);
    }

    private void refused(String constraint, String... statements) {
        assertThatThrownBy(() -> commit(List.of(statements)))
                .isInstanceOf(PSQLException.class)
                .matches(failure -> ((PSQLException) failure)
                                .getServerErrorMessage()
                                .toString()
                                .contains(constraint)
                        || constraint.equals(((PSQLException) failure)
                                .getServerErrorMessage()
                                .getConstraint())
                        || constraint.equals(((PSQLException) failure)
                                .getServerErrorMessage()
                                .getColumn()));
    }

    private void commit(List<String> statements) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("begin");
            try {
                for (String sql : statements) {
                    statement.execute(sql.formatted(person));
                }
                statement.execute("commit");
            } catch (SQLException e) {
                statement.execute("rollback");
                throw e;
            }
        }
    }
}
