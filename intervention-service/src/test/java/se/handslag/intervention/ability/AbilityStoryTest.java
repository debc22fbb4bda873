package se.handslag.intervention.ability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.intervention.support.Bodies;
import se.handslag.intervention.support.Ground;
import se.handslag.intervention.support.Scene;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.contract.participants.ParticipantProtected;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

/** What a person can, in one agency's eyes on one day: read by nobody but who is responsible for the activity. */
@QuarkusTest
class AbilityStoryTest {
    @Inject
    Scene scene;

    private Ground ground;
    private UUID person;
    private UUID participation;

    @BeforeEach
    void setTheScene() {
        ground = Ground.of(scene);
        person = scene.participant();
        participation = Scene.id(ground.in(Bodies.in(ground.intervention(), person)));
    }

    @Test
    void assessedAndCorrectedAndBothAreKept() {
        UUID assessment = Scene.id(record(body(Map.of("ATTENDANCE", 4, "PACE", 2))));
        as().body(body(Map.of("ATTENDANCE", 4, "PACE", 3)))
                .header("If-Match", "\"1\"")
                .post(path() + "/" + assessment + "/corrections")
                .then()
                .statusCode(201)
                .body("revision", equalTo(2))
                .body("levels", nullValue());
        as().body(body(Map.of("PACE", 1)))
                .header("If-Match", "\"1\"")
                .post(path() + "/" + assessment + "/corrections")
                .then()
                .statusCode(412);
        as().get(path()).then().statusCode(200).body("items.levels.PACE", contains(3));
        as().get(path() + "/" + assessment).then().statusCode(200).body("assessedBy", equalTo(ground.agency()));
        assertThat(scene.exists(
                        "select 1 from ability_assessment where id = ? group by id having count(*) = 2", assessment))
                .isTrue();
        assertThat(scene.exists(
                        "select 1 from access_record where participant_id = ? and action = 'read-ability-assessments'"
                                + " and basis = 'participant-manager-of-carrier'",
                        person))
                .isTrue();
    }

    @Test
    void itIsDeletedWhenProtectedIdentityArrives() {
        UUID assessment = Scene.id(record(body(Map.of("PACE", 2))));
        scene.announce(person, new ParticipantProtected(person, Instant.now()));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !scene.exists("select 1 from ability_assessment where id = ?", assessment));
        record(body(Map.of("PACE", 2))).statusCode(409);
    }

    @Test
    void whatCannotBe() {
        record(body(Map.of("PACE", 6))).statusCode(400);
        record(body(Map.of("PACE", 0))).statusCode(400);
        record(body(Map.of())).statusCode(400);
        record(body(Map.of("DIAGNOSIS", 3))).spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/levels"));
        Map<String, Object> early = body(Map.of("PACE", 2));
        early.put("assessedOn", "2018-01-14");
        record(early).spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/assessedOn"));
        Map<String, Object> ahead = body(Map.of("PACE", 2));
        ahead.put("assessedOn", "2199-01-14");
        record(ahead).spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/assessedOn"));
        Map<String, Object> unknown = body(Map.of("PACE", 2));
        unknown.put("assessedBy", "nobody");
        assertThat(record(unknown).statusCode(400).extract().<String>path("errors[0].pointer"))
                .isEqualTo("/assessedBy");
    }

    @Test
    void anotherAgencyFindsNothingAndIsRecorded() {
        UUID assessment = Scene.id(record(body(Map.of("PACE", 2))));
        String other = Tokens.agency(scene.agency());
        Api.as(other).get(path()).then().spec(Api.problem(ProblemTypes.NOT_FOUND));
        Api.as(other).get(path() + "/" + assessment).then().spec(Api.problem(ProblemTypes.NOT_FOUND));
        Api.as(other).body(body(Map.of("PACE", 2))).post(path()).then().spec(Api.problem(ProblemTypes.NOT_FOUND));
        assertThat(scene.exists(
                        "select 1 from access_record where participant_id = ? and action = 'read-ability-assessments'"
                                + " and outcome = 'DENIED'",
                        person))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Roles.CASEWORKER,
                Roles.MANAGER,
                Roles.INTERVENTION_MANAGER,
                Roles.ASSOCIATION_ADMIN,
                Roles.REPORT_READER,
                Roles.PLATFORM_ADMIN
            })
    void noOtherRoleSeesIt(String role) {
        String token = Tokens.of("somebody")
                .agency(ground.agency())
                .roles(Set.of(role))
                .sign();
        Api.as(token).get(path()).then().spec(Api.problem(ProblemTypes.NOT_PERMITTED));
    }

    private Map<String, Object> body(Map<String, Integer> levels) {
        Map<String, Object> body = new HashMap<>();
        body.put("assessedOn", "2018-04-18");
        body.put("assessedBy", ground.agency());
        body.put("levels", levels);
        return body;
    }

    private ValidatableResponse record(Map<String, Object> body) {
        return as().body(body).post(path()).then();
    }

    private String path() {
        return "/participations/" + participation + "/ability-assessments";
    }

    private RequestSpecification as() {
        return Api.as(ground.token());
    }
}
