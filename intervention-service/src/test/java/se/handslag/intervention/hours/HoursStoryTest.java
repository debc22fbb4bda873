package se.handslag.intervention.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
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
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;
import se.handslag.kit.time.Stockholm;

/** Hours of a month: at sessions and beside them, signed off, corrected, signed off anew (R5.7). */
@QuarkusTest
class HoursStoryTest {
    private static final ProblemType CHANGED = new ProblemType("hours-changed", 409, "The hours are others than those");

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
    void aMonthIsSummedSignedCorrectedAndSignedAnew() {
        UUID session = session("2018-03-06");
        attend(session, 0, 3);
        enter("2018-03", 20).statusCode(201).body("state", equalTo("OPEN"));
        sign("2018-03", 20).spec(Api.problem(CHANGED));
        sign("2018-03", 23).statusCode(201).body("state", equalTo("SIGNED"));
        read("2018-03")
                .body("total", equalTo(23.0f))
                .body("signOffs.hours", contains(23.0f))
                .body("signOffs.signedByAgency", contains(ground.agency()))
                .body("signOffs.signedBy", contains("agency-" + ground.agency() + "-subject"));

        attend(session, 1, 2);
        read("2018-03").body("state", equalTo("CHANGED")).body("total", equalTo(22.0f));
        sign("2018-03", 22).statusCode(201);
        read("2018-03").body("state", equalTo("SIGNED")).body("signOffs.hours", contains(23.0f, 22.0f));
    }

    @Test
    void allMonthsAreListedAndTheReadingIsRecorded() {
        enter("2018-03", 12).statusCode(201);
        enter("2018-02", 8).statusCode(201);
        enter("2018-02", 9).statusCode(201);
        as().get(path())
                .then()
                .statusCode(200)
                .body("items.month", contains("2018-02", "2018-03"))
                .body("items.total", contains(9.0f, 12.0f));
        assertThat(scene.exists(
                        "select 1 from access_record where participant_id = ? and action = 'read-hours'"
                                + " and outcome = 'GRANTED'",
                        person))
                .isTrue();
    }

    @Test
    void nothingWasSaid() {
        as().get(path()).then().statusCode(200).body("items", empty());
        read("2018-03").body("total", equalTo(0)).body("state", equalTo("OPEN"));
        // Nobody was there all month: that too can be answered for.
        sign("2018-03", 0).statusCode(201).body("state", equalTo("SIGNED"));
        sign("2018-03", 0).statusCode(409);
    }

    @Test
    void monthsThatCannotBe() {
        enter("2017-12", 1).statusCode(409);
        enter("2018-3", 1).spec(Api.problem(ProblemTypes.INVALID_REQUEST));
        enter("2199-01", 1).statusCode(409);
        enter("2018-02", 700).spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/hours"));
        as().body(Map.of("hours", -1))
                .post(path() + "/2018-03/entries")
                .then()
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/hours"));
        sign(Stockholm.today(Clock.systemUTC()).toString().substring(0, 7), 0).statusCode(409);
        ground.out(participation, Bodies.out()).statusCode(201);
        enter("2018-07", 1).statusCode(409);
        enter("2018-06", 1).statusCode(201);
    }

    @Test
    void theAnonymousHaveNoHours() {
        UUID anonymous = Scene.id(ground.in(Bodies.anonymous(ground.intervention())));
        as().body(Map.of("hours", 1))
                .post("/participations/" + anonymous + "/month-hours/2018-03/entries")
                .then()
                .statusCode(409);
        as().get("/participations/" + anonymous + "/month-hours").then().statusCode(404);
    }

    @Test
    void anotherAgencyFindsNothingAndIsRecorded() {
        String other = Tokens.agency(scene.agency());
        Api.as(other).get(path()).then().spec(Api.problem(ProblemTypes.NOT_FOUND));
        Api.as(other)
                .body(Map.of("hours", 1))
                .post(path() + "/2018-03/entries")
                .then()
                .spec(Api.problem(ProblemTypes.NOT_FOUND));
        Api.as(other)
                .body(Map.of("hours", 0))
                .post(path() + "/2018-03/sign-offs")
                .then()
                .spec(Api.problem(ProblemTypes.NOT_FOUND));
        assertThat(scene.exists(
                        "select 1 from access_record where participant_id = ? and action = 'read-hours'"
                                + " and outcome = 'DENIED'",
                        person))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.CASEWORKER, Roles.INTERVENTION_MANAGER, Roles.ASSOCIATION_ADMIN, Roles.REPORT_READER})
    void noOtherRoleSeesHours(String role) {
        String token = Tokens.of("somebody")
                .agency(ground.agency())
                .roles(Set.of(role))
                .sign();
        Api.as(token).get(path()).then().spec(Api.problem(ProblemTypes.NOT_PERMITTED));
    }

    private UUID session(String day) {
        return Scene.id(
                as().body(Map.of("heldOn", day, "startsAt", "09:00:00", "endsAt", "12:00:00", "theme", "Pengar"))
                        .post("/interventions/" + ground.intervention() + "/sessions")
                        .then());
    }

    private void attend(UUID session, int version, int hours) {
        as().header("If-Match", "\"" + version + "\"")
                .body(Map.of(
                        "items", List.of(Map.of("participationId", participation, "present", true, "hours", hours))))
                .put("/interventions/" + ground.intervention() + "/sessions/" + session + "/attendances")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse enter(String month, int hours) {
        return as().body(Map.of("hours", hours))
                .post(path() + "/" + month + "/entries")
                .then();
    }

    private ValidatableResponse sign(String month, int hours) {
        return as().body(Map.of("hours", hours))
                .post(path() + "/" + month + "/sign-offs")
                .then();
    }

    private ValidatableResponse read(String month) {
        return as().get(path() + "/" + month).then().statusCode(200);
    }

    private String path() {
        return "/participations/" + participation + "/month-hours";
    }

    private RequestSpecification as() {
        return Api.as(ground.token());
    }
}
