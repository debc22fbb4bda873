package se.handslag.intervention.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.intervention.support.Bodies;
import se.handslag.intervention.support.Ground;
import se.handslag.intervention.support.Scene;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.contract.participants.ParticipantClosed;
import se.handslag.kit.contract.participants.ParticipantReopened;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

/** Who sees participations (R3.6), and what each look leaves behind (R3.7). */
@QuarkusTest
class AccessMatrixTest {
    @Inject
    Scene scene;

    @Inject
    DataSource database;

    private Ground ground;
    private UUID person;
    private String participation;

    @BeforeEach
    void setTheScene() {
        ground = Ground.of(scene);
        person = scene.participant();
        participation = "/participations/" + Scene.id(ground.in(Bodies.in(ground.intervention(), person)));
    }

    @Test
    void theCarryingAgencyReadsAndIsRecorded() {
        Api.as(ground.token()).get(participation).then().statusCode(200);
        assertThat(records()).containsExactly("read-participation GRANTED participant-manager-of-carrier");
    }

    @Test
    void anotherAgencyFindsNothingAndIsRecorded() {
        String other = Tokens.agency(scene.agency());
        Api.as(other).get(participation).then().spec(Api.problem(ProblemTypes.NOT_FOUND));
        Api.as(other)
                .body(Bodies.out())
                .post(participation + "/out-registrations")
                .then()
                .spec(Api.problem(ProblemTypes.NOT_FOUND));
        Api.as(other)
                .body(Bodies.in(ground.intervention(), person))
                .post("/participations")
                .then()
                .spec(Api.problem(ProblemTypes.NOT_FOUND, "/interventionId"));
        Api.as(other)
                .get("/participations?intervention=" + ground.intervention())
                .then()
                .spec(Api.problem(ProblemTypes.NOT_FOUND));
        assertThat(records()).containsExactly("read-participation DENIED NONE");
    }

    @Test
    void whoHasThePersonAfterAReopeningSeesNothingOfTheEarlierTime() {
        String next = scene.agency();
        scene.announce(
                person,
                new ParticipantClosed(
                        person, "WORK", LocalDate.of(2018, 3, 1), ground.agency(), List.of(), Instant.now()));
        scene.announce(person, new ParticipantReopened(person, next, Instant.now()));
        await().until(() -> scene.exists(
                "select 1 from known_participant where participant_id = ? and responsible_agency = '" + next + "'",
                person));

        Api.as(Tokens.agency(next)).get(participation).then().spec(Api.problem(ProblemTypes.NOT_FOUND));
        Api.as(Tokens.agency(next)).get(participation + "/versions").then().spec(Api.problem(ProblemTypes.NOT_FOUND));
        // Who carried the intervention out goes on answering for what was recorded in it.
        Api.as(ground.token()).get(participation).then().statusCode(200);
    }

    @Test
    void eachPersonInAListIsRecorded() {
        Scene.id(ground.in(Bodies.anonymous(ground.intervention())));
        Api.as(ground.token())
                .get("/participations?intervention=" + ground.intervention())
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
        assertThat(records()).containsExactly("list-participation GRANTED participant-manager-of-carrier");
    }

    @Test
    void onlyThePersonsShownAreRecorded() {
        ground.running();
        Api.as(ground.token())
                .get("/participations?limit=1&intervention=" + ground.intervention())
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        assertThat(records()).hasSize(1);
    }

    @Test
    void theAssociationSeesTheInterventionAndNoParticipation() {
        String staff = Tokens.association(ground.association());
        Api.as(staff).get("/interventions/" + ground.intervention()).then().statusCode(200);
        Api.as(staff).get(participation).then().spec(Api.problem(ProblemTypes.NOT_PERMITTED));
        Api.as(staff)
                .get("/participations?intervention=" + ground.intervention())
                .then()
                .spec(Api.problem(ProblemTypes.NOT_PERMITTED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Roles.CASEWORKER,
                Roles.INTERVENTION_MANAGER,
                Roles.ASSOCIATION_ADMIN,
                Roles.REPORT_READER,
                Roles.PLATFORM_ADMIN,
                Roles.DATA_PROTECTION_OFFICER
            })
    void noOtherRoleOfTheCarryingAgencySeesIt(String role) {
        String token = Tokens.of("somebody")
                .agency(ground.agency())
                .roles(Set.of(role))
                .sign();
        Api.as(token).get(participation).then().spec(Api.problem(ProblemTypes.NOT_PERMITTED));
        Api.as(token)
                .body(Bodies.in(ground.intervention(), person))
                .post("/participations")
                .then()
                .spec(Api.problem(ProblemTypes.NOT_PERMITTED));
    }

    @Test
    void withoutATokenThereIsNothing() {
        Api.anonymous().get(participation).then().spec(Api.problem(ProblemTypes.NOT_AUTHENTICATED));
        Api.anonymous().get("/interventions").then().spec(Api.problem(ProblemTypes.NOT_AUTHENTICATED));
        Api.anonymous().get("/code-lists/referrer").then().spec(Api.problem(ProblemTypes.NOT_AUTHENTICATED));
    }

    private List<String> records() {
        String sql = "select action, outcome, basis from access_record where participant_id = ? order by at, id";
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, person);
            List<String> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
