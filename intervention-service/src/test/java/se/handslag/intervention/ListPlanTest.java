package se.handslag.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.intervention.support.Bodies;
import se.handslag.intervention.support.Ground;
import se.handslag.intervention.support.Plans;
import se.handslag.intervention.support.Scene;
import se.handslag.intervention.support.SqlSeen;
import se.handslag.kit.testing.rest.Api;

/** Every list goes through an index in the order of its pages: it never sorts, and its cost does not grow with a row. */
@QuarkusTest
class ListPlanTest {
    @Inject
    Scene scene;

    @Inject
    Plans plans;

    private Ground ground;

    @BeforeEach
    void twoOfEach() {
        ground = Ground.of(scene);
        scene.intervention(ground.association(), ground.agency());
        ground.in(Bodies.anonymous(ground.intervention())).statusCode(201);
        ground.running();
    }

    @Test
    void associations() {
        assertThat(plan("/associations", "association")).contains("Index Scan using association_");
    }

    @Test
    void interventions() {
        assertThat(plan("/interventions", "intervention")).contains("Index Scan using intervention_");
    }

    @Test
    void interventionsOfAnAssociation() {
        assertThat(plan("/interventions?association=" + ground.association(), "intervention"))
                .contains("intervention_of_association");
    }

    @Test
    void interventionsOfAnAgency() {
        assertThat(plan("/interventions?carriedOutBy=" + ground.agency(), "intervention"))
                .contains("intervention_of_agency");
    }

    @Test
    void interventionsOfAProgramme() {
        assertThat(plan("/interventions?programme=" + UUID.randomUUID(), "intervention"))
                .contains("intervention_of_programme");
    }

    @Test
    void interventionsThatFit() {
        String rest = "&age=24&on=2018-06-20&freePlaces=true";
        assertThat(plan("/interventions?municipality=0880" + rest, "intervention"))
                .contains("intervention_in_municipality");
        assertThat(plan("/interventions?targetGroup=YOUNG_NEET" + rest, "intervention"))
                .contains("intervention_for_target_group");
        assertThat(plan("/interventions?municipality=0880&targetGroup=YOUNG_NEET" + rest, "intervention"))
                .containsAnyOf("intervention_in_municipality", "intervention_for_target_group");
    }

    @Test
    void freePlacesAreCountedByAnIndex() {
        // As the database's own function places_taken does.
        assertThat(plans.of("select count(*) from participation where intervention_id = ? and state = 'RUNNING'"
                        + " and participant_id is not null"))
                .contains("participation_running_in_intervention");
    }

    @Test
    void programmes() {
        scene.programme(ground.association());
        assertThat(plan("/programmes", "programme")).contains("Index Scan using programme_pkey");
    }

    @Test
    void programmesOfAnAssociation() {
        scene.programme(ground.association());
        assertThat(plan("/programmes?association=" + ground.association(), "programme"))
                .contains("programme_of_association");
    }

    @Test
    void providers() {
        scene.provider(ground.association());
        assertThat(plan("/providers", "provider")).contains("Index Scan using provider_");
        assertThat(plan("/providers?association=" + ground.association(), "provider"))
                .contains("provider_of_association");
    }

    @Test
    void agreements() {
        UUID provider = scene.provider(ground.association());
        scene.agreement(ground.association(), provider, ground.intervention());
        assertThat(plan("/agreements", "agreement")).contains("Index Scan using agreement_pkey");
        assertThat(plan("/agreements?provider=" + provider, "agreement")).contains("agreement_with_provider");
        assertThat(plan("/agreements?intervention=" + ground.intervention(), "agreement"))
                .contains("agreement_for_intervention");
        assertThat(plan("/agreements?programme=" + UUID.randomUUID(), "agreement"))
                .contains("agreement_in_programme");
    }

    @Test
    void counts() {
        assertThat(plan("/interventions/" + scene.conference(ground.association()) + "/counts", "person_count"))
                .contains("person_count_of_intervention");
    }

    @Test
    void versionsOfAParticipation() {
        assertThat(plan("/participations/" + ground.running() + "/versions", "participation_version"))
                .contains("participation_version_pkey");
    }

    @Test
    void questionsOfAnAssociation() {
        assertThat(plan("/questions?association=" + ground.association(), "own_question"))
                .contains("own_question_of_association");
    }

    @Test
    void participations() {
        assertThat(plan("/participations?intervention=" + ground.intervention(), "participation"))
                .contains("participation_of_intervention");
    }

    @Test
    void aPageOfInterventionsIsFourQueriesWhateverItsLength() {
        SqlSeen.forget();
        list("/interventions?limit=100");
        assertThat(SqlSeen.of("intervention")).hasSize(1);
        for (String set : List.of("intervention_agency", "intervention_municipality", "intervention_target_group")) {
            assertThat(SqlSeen.of(set)).as(set).hasSize(1);
        }
    }

    @Test
    void aPageOfAssociationsIsTwoQueriesWhateverItsLength() {
        scene.association();
        SqlSeen.forget();
        list("/associations?limit=100");
        assertThat(SqlSeen.of("association")).hasSize(1);
        assertThat(SqlSeen.of("association_municipality")).hasSize(1);
    }

    private String plan(String path, String table) {
        SqlSeen.forget();
        list(path);
        List<String> seen = SqlSeen.of(table);
        String plan = plans.of(seen.getLast());
        assertThat(plan).doesNotContain("Sort").doesNotContain("Seq Scan");
        return plan;
    }

    private void list(String path) {
        Api.as(ground.token()).get(path).then().statusCode(200);
    }
}
