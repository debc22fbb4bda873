package se.handslag.intervention.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.intervention.support.Bodies;
import se.handslag.intervention.support.Ground;
import se.handslag.intervention.support.Plans;
import se.handslag.intervention.support.Scene;
import se.handslag.intervention.support.SqlSeen;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

/** Women meet around a theme, one morning a week, and somebody notes who was there (Kalejdo). */
@QuarkusTest
class SessionStoryTest {
    @Inject
    Scene scene;

    @Inject
    Plans plans;

    private Ground ground;
    private UUID person;
    private UUID anna;
    private UUID berit;

    @BeforeEach
    void twoAreInTheGroup() {
        ground = Ground.of(scene);
        person = scene.participant();
        anna = Scene.id(ground.in(Bodies.in(ground.intervention(), person)));
        berit = ground.running();
    }

    @Test
    void whoWasThereAndForHowLong() {
        UUID morning = Scene.id(register("2018-03-06", "09:00:00", "11:30:00"));
        attend(morning, 0, present(anna, 2), present(berit, null))
                .statusCode(200)
                .header("ETag", "\"1\"");

        as().get(path(morning) + "/attendances")
                .then()
                .statusCode(200)
                .body("items.participationId", containsInAnyOrder(anna.toString(), berit.toString()))
                .body("items.hours", containsInAnyOrder(2.0f, 2.5f));
        assertThat(scene.exists(
                        "select 1 from access_record where participant_id = ? and action = 'read-attendance'", person))
                .isTrue();
        as().get(sessions())
                .then()
                .statusCode(200)
                .body("items.present", contains(2))
                .body("items.absent", contains(0))
                .body("items.theme", contains("Kost och hälsa"));
    }

    @Test
    void aCorrectionIsAnotherFactAndWhatIsLeftOutHoldsNoMore() {
        UUID morning = Scene.id(register("2018-03-06", "09:00:00", "12:00:00"));
        attend(morning, 0, present(anna, null), present(berit, null)).statusCode(200);
        attend(morning, 1, Map.of("participationId", anna, "present", false)).statusCode(200);

        as().get(path(morning) + "/attendances")
                .then()
                .body("items", hasSize(1))
                .body("items.present", contains(false));
        as().get(sessions()).then().body("items.present", contains(0)).body("items.absent", contains(1));
        assertThat(scene.exists(
                        "select 1 from attendance where session_id = ? group by session_id having count(*) = 4",
                        morning))
                .isTrue();
    }

    @Test
    void sayingTheSameAgainIsNoNewFact() {
        UUID morning = Scene.id(register("2018-03-06", "09:00:00", "12:00:00"));
        attend(morning, 0, present(anna, null)).statusCode(200);
        attend(morning, 1, present(anna, 3)).statusCode(200);
        assertThat(scene.exists(
                        "select 1 from attendance where session_id = ? group by session_id having count(*) = 1",
                        morning))
                .isTrue();
    }

    @Test
    void daysAreInTheirOrderAndReadThroughAnIndex() {
        UUID later = Scene.id(register("2018-04-03", "09:00:00", "12:00:00"));
        UUID earlier = Scene.id(register("2018-03-06", "09:00:00", "12:00:00"));
        SqlSeen.forget();
        as().get(sessions() + "?limit=1").then().statusCode(200).body("items.id", contains(earlier.toString()));
        String plan = plans.of(SqlSeen.of("group_session").getLast());
        assertThat(plan)
                .contains("group_session_of_intervention")
                .doesNotContain("Sort")
                .doesNotContain("Seq Scan");
        String next = as().get(sessions() + "?limit=1").then().extract().path("_links.next.href");
        as().basePath("")
                .get(next.substring(next.indexOf("/handslag")))
                .then()
                .statusCode(200)
                .body("items.id", contains(later.toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "2017-12-31, 09:00:00, 12:00:00, /heldOn",
        "2018-03-06, 12:00:00, 09:00:00, /endsAt",
        "2018-03-06, 12:00:00, 12:00:00, /endsAt"
    })
    void noSuchSession(String day, String from, String to, String pointer) {
        register(day, from, to).statusCode(greaterThanOrEqualTo(400)).body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void aThemeIsNoPerson() {
        as().body(Map.of("heldOn", "2018-03-06", "startsAt", "09:00:00", "endsAt", "12:00:00", "theme", "811218-9876"))
                .post(sessions())
                .then()
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/theme"));
    }

    @Test
    void nobodyWasThereWhoCannotHaveBeen() {
        UUID early = Scene.id(register("2018-01-08", "09:00:00", "12:00:00"));
        attend(early, 0, present(anna, null))
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/items/0/participationId"));
        UUID anonymous = Scene.id(ground.in(Bodies.anonymous(ground.intervention())));
        UUID morning = Scene.id(register("2018-03-06", "09:00:00", "12:00:00"));
        attend(morning, 0, present(anna, null), present(anonymous, null))
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/items/1/participationId"));
        attend(morning, 0, present(anna, null), present(anna, null))
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/items/1/participationId"));
        attend(morning, 0, present(anna, 4)).spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/items/0/hours"));
        attend(morning, 7, present(anna, null)).statusCode(412);
        as().body(Map.of("items", List.of()))
                .put(path(morning) + "/attendances")
                .then()
                .statusCode(428);
    }

    @Test
    void anotherAgencyFindsNothing() {
        UUID morning = Scene.id(register("2018-03-06", "09:00:00", "12:00:00"));
        String other = Tokens.agency(scene.agency());
        Api.as(other).get(sessions()).then().spec(Api.problem(ProblemTypes.NOT_FOUND));
        Api.as(other).get(path(morning) + "/attendances").then().spec(Api.problem(ProblemTypes.NOT_FOUND));
        Api.as(other)
                .header("If-Match", "\"0\"")
                .body(Map.of("items", List.of()))
                .put(path(morning) + "/attendances")
                .then()
                .spec(Api.problem(ProblemTypes.NOT_FOUND));
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.CASEWORKER, Roles.INTERVENTION_MANAGER, Roles.ASSOCIATION_ADMIN, Roles.REPORT_READER})
    void noOtherRoleSeesWhoWasThere(String role) {
        UUID morning = Scene.id(register("2018-03-06", "09:00:00", "12:00:00"));
        String token = Tokens.of("somebody")
                .agency(ground.agency())
                .roles(Set.of(role))
                .sign();
        Api.as(token).get(path(morning) + "/attendances").then().spec(Api.problem(ProblemTypes.NOT_PERMITTED));
    }

    private ValidatableResponse register(String day, String from, String to) {
        return as().body(Map.of("heldOn", day, "startsAt", from, "endsAt", to, "theme", "Kost och hälsa"))
                .post(sessions())
                .then();
    }

    private ValidatableResponse attend(UUID session, int version, Map<String, Object> one, Map<String, Object> other) {
        return attend(session, version, List.of(one, other));
    }

    private ValidatableResponse attend(UUID session, int version, Map<String, Object> one) {
        return attend(session, version, List.of(one));
    }

    private ValidatableResponse attend(UUID session, int version, List<Map<String, Object>> items) {
        return as().header("If-Match", "\"" + version + "\"")
                .body(Map.of("items", items))
                .put(path(session) + "/attendances")
                .then();
    }

    private static Map<String, Object> present(UUID participation, Integer hours) {
        return hours == null
                ? Map.of("participationId", participation, "present", true)
                : Map.of("participationId", participation, "present", true, "hours", hours);
    }

    private String sessions() {
        return "/interventions/" + ground.intervention() + "/sessions";
    }

    private String path(UUID session) {
        return sessions() + "/" + session;
    }

    private RequestSpecification as() {
        return Api.as(ground.token());
    }
}
