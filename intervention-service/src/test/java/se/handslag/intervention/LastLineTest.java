package se.handslag.intervention;

import static org.assertj.core.api.Assertions.assertThat;
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

/** Whoever writes past the code meets the database, which knows the rules too. */
@QuarkusTest
class LastLineTest {
    private static final String COPY = """
            insert into participation (id, intervention_id, registered_by, participant_id, started_on, referred_by,
                education_level, follow_up_consent_given_on, before, state, ended_on, recorded_at, recorded_by, version)
            select gen_random_uuid(), %s, registered_by, %s, %s, referred_by, education_level, %s, before, '%s', %s,
                recorded_at, recorded_by, 0 from participation where id = ?
            """;

    @Inject
    Scene scene;

    @Inject
    DataSource database;

    private Ground ground;
    private UUID running;

    @BeforeEach
    void setTheScene() {
        ground = Ground.of(scene);
        running = ground.running();
    }

    @Test
    void oneRunningParticipationOfAPersonInAnIntervention() {
        refused("participation_one_running", copy("intervention_id", "started_on", "RUNNING", "null"));
        assertThat(run(copy("intervention_id", "started_on", "ENDED", "date '2018-02-01'"), running))
                .isEqualTo(1);
    }

    @Test
    void noneOutsideTheIntervention() {
        refused("within_the_intervention", copy("intervention_id", "date '2017-12-31'", "ENDED", "date '2018-01-15'"));
        refused("within_the_intervention", copy("intervention_id", "started_on", "ENDED", "date '2019-01-01'"));
        refused(
                "within_the_intervention",
                "update intervention set starts_on = '2018-02-01' where id = (select intervention_id from participation"
                        + " where id = ?)");
    }

    @Test
    void noneEndsBeforeItStarts() {
        // The generated range is made before checks are read, so the range itself may be the one that refuses.
        assertThatThrownBy(() -> run(copy("intervention_id", "started_on", "ENDED", "date '2018-01-14'"), running))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void noneInACountOnlyIntervention() {
        UUID counted = scene.conference(ground.association());
        refused("intervention_id_measurement_method", copy("'" + counted + "'", "started_on", "RUNNING", "null"));
    }

    @Test
    void noPersonWithoutConsent() {
        refused(
                "person_with_consent_or_anonymous",
                COPY.formatted(
                        "intervention_id", "participant_id", "started_on", "null", "ENDED", "date '2018-02-01'"));
    }

    @Test
    void noLinkFromAnAnonymousOne() {
        refused(
                "person_with_consent_or_anonymous",
                "update participation set sex = 'FEMALE', budget_year = 2018 where id = ?");
    }

    @Test
    void whatAnInterventionIsNeverChanges() {
        for (String change : new String[] {
            "direction = 'STRUCTURAL', measurement_method = 'COUNT_ONLY'",
            "measurement_method = 'COUNT_ONLY'",
            "esf_funded = true"
        }) {
            refused(
                    "never change",
                    "update intervention set " + change
                            + " where id = (select intervention_id from participation where id = ?)");
        }
    }

    @Test
    void anInterventionIsInAProgrammeOfItsAssociationAlone() {
        UUID programme = scene.programme(scene.association());
        refused(
                "association_takes_part",
                "update intervention set programme_id = '" + programme
                        + "' where id = (select intervention_id from participation where id = ?)");
    }

    @Test
    void anInterventionIsInMunicipalitiesOfItsAssociationAlone() {
        refused(
                "intervention_municipality_association_municipality_fkey",
                "insert into intervention_municipality (intervention_id, municipality)"
                        + " select intervention_id, '0180' from participation where id = ?");
    }

    @Test
    void anAgreementIsBetweenAnAssociationAndItsOwn() {
        String other = scene.association();
        UUID provider = scene.provider(ground.association());
        UUID agreement = scene.agreement(ground.association(), provider, ground.intervention());
        refusedFor(
                agreement,
                "agreement_with_own_provider",
                "update agreement set provider_id = '" + scene.provider(other) + "' where id = ?");
        refusedFor(
                agreement,
                "agreement_for_own_intervention",
                "update agreement set intervention_id = '" + scene.intervention(other, ground.agency())
                        + "' where id = ?");
        refusedFor(
                agreement,
                "for_an_intervention_or_a_programme",
                "update agreement set programme_id = gen_random_uuid() where id = ?");
        refusedFor(agreement, "added, never changed", "delete from agreement_revision where agreement_id = ?");
    }

    @Test
    void theFundsMoneyIsForWhatItFunds() {
        String insert = "insert into budget (id, revision, intervention_id, year, type, recorded_at, recorded_by)"
                + " select gen_random_uuid(), 1, intervention_id, 2018, '%s', now(), 'x' from participation where id = ?";
        refused("esf_money_for_esf_interventions", insert.formatted("ESF_INSATS_COST"));
        assertThat(run(insert.formatted("INSATS_COST"), running)).isEqualTo(1);
        refused(
                "added, never changed",
                "update budget set budget_kronor = 1 where intervention_id ="
                        + " (select intervention_id from participation where id = ?)");
    }

    @Test
    void anAssociationsMoneyIsSplitAsTheLawSays() {
        String whole = "with f as (insert into financing (id, association, year, revision, total_kronor, recorded_at,"
                + " recorded_by) select gen_random_uuid(), i.association, 2018, %d, 402, now(), 'x' from participation p"
                + " join intervention i on i.id = p.intervention_id where p.id = ? returning id)"
                + " insert into financing_share (financing_id, payer, code, kronor) select f.id, s.* from f,"
                + " (values ('STATE', 'SE', %d), ('REGION', '08', 101), ('MUNICIPALITY', '0880', 100)) as s";
        refused("not the statutory part", whole.formatted(1, 200));
        assertThat(run(whole.formatted(1, 201), running)).isEqualTo(3);
        refused(
                "not the statutory part",
                "insert into financing_share (financing_id, payer, code, kronor) select f.id, 'MUNICIPALITY', '0882', 5"
                        + " from financing f join intervention i on i.association = f.association"
                        + " join participation p on p.intervention_id = i.id where p.id = ?");
    }

    @Test
    void aPreciseDirectionIsOfTheListOfTheDirection() {
        refused(
                "precise_direction_is_of_its_list",
                "update intervention set precise_direction = 'COMPETENCE'"
                        + " where id = (select intervention_id from participation where id = ?)");
    }

    @Test
    void factsAreAddedOnly() {
        refused(
                "added, never changed",
                "delete from intervention_revision where intervention_id ="
                        + " (select intervention_id from participation where id = ?)");
    }

    @Test
    void aCodeIsOfItsList() {
        refused("referred_by", "update participation set referred_by = 'SJUKPENNING' where id = ?");
    }

    @Test
    void aSituationIsWhole() {
        refused("before_is_a_situation", "update participation set before = '{\"work\": []}' where id = ?");
    }

    private static String copy(String intervention, String startedOn, String state, String endedOn) {
        return COPY.formatted(intervention, "participant_id", startedOn, "follow_up_consent_given_on", state, endedOn);
    }

    private void refused(String why, String sql) {
        refusedFor(running, why, sql);
    }

    private void refusedFor(UUID id, String why, String sql) {
        assertThatThrownBy(() -> run(sql, id)).hasMessageContaining(why);
    }

    private int run(String sql, UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
