package se.handslag.intervention.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.intervention.support.Scene;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

/** Several associations run one project, as five did in Stockholm county. */
@QuarkusTest
class ProgrammeStoryTest {
    @Inject
    Scene scene;

    private String haninge;
    private String nacka;
    private UUID programme;

    @BeforeEach
    void setTheScene() {
        haninge = scene.association("0136", "0192");
        nacka = scene.association("0182");
        programme = scene.programme(haninge, nacka);
    }

    @Test
    void eachAssociationFindsItAndItsOwnerIsNeither() {
        for (String association : List.of(haninge, nacka)) {
            Api.as(Tokens.association(association))
                    .get("/programmes?association=" + association)
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(programme.toString()))
                    .body("items[0].associations", containsInAnyOrder(haninge, nacka))
                    .body("items[0].owner", equalTo("Kommunförbundet Kalmar län"))
                    .body("items[0].esfKronor", equalTo(14_000_000));
        }
    }

    @Test
    void eachAssociationHasItsOwnInterventionInIt() {
        String agency = scene.agency();
        for (String association : List.of(haninge, nacka)) {
            Map<String, Object> body = Scene.personal(association, agency);
            body.put("programmeId", programme);
            Scene.register(association, body).statusCode(201).body("programmeId", equalTo(programme.toString()));
        }
    }

    @Test
    void anAssociationOutsideHasNoneInIt() {
        String outside = scene.association();
        Map<String, Object> body = Scene.personal(outside, scene.agency());
        body.put("programmeId", programme);
        Scene.register(outside, body)
                .statusCode(409)
                .body("type", equalTo("urn:handslag:problem:association-outside-programme"))
                .body("errors.pointer", contains("/programmeId"));
        body.put("programmeId", UUID.randomUUID());
        Scene.register(outside, body).statusCode(400).body("type", equalTo("urn:handslag:problem:unknown-programme"));
    }

    @Test
    void eachAdministratorMayChangeItAndWhatItWasIsKept() {
        put(nacka, "\"0\"", body -> body.put("plannedParticipants", 2600))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("plannedParticipants", equalTo(2600));
        put(haninge, "\"1\"", body -> body.put("plannedParticipants", 2600))
                .statusCode(200)
                .header("ETag", "\"1\"");
        for (String row : List.of("version = 0 and planned_participants = 2500", "planned_participants = 2600")) {
            assertThat(scene.exists(
                            "select 1 from programme_revision where " + row + " and programme_id = ?", programme))
                    .isTrue();
        }
    }

    @Test
    void anAssociationWithInterventionsInItStays() {
        Map<String, Object> body = Scene.personal(nacka, scene.agency());
        body.put("programmeId", programme);
        UUID intervention = Scene.id(Scene.register(nacka, body));
        put(haninge, "\"0\"", change -> change.put("associations", List.of(haninge)))
                .spec(Api.problem(ProgrammeProblems.HAS_INTERVENTIONS, "/associations"));

        body.keySet().retainAll(List.of("name", "startsOn", "endsOn"));
        Api.as(Tokens.association(nacka))
                .header("If-Match", "\"0\"")
                .body(body)
                .put("/interventions/" + intervention)
                .then()
                .statusCode(200);
        put(haninge, "\"0\"", change -> change.put("associations", List.of(haninge)))
                .statusCode(200)
                .body("associations", contains(haninge));
        put(nacka, "\"1\"", change -> change.put("owner", "Nacka")).spec(Api.problem(ProblemTypes.NOT_PERMITTED));
    }

    @Test
    void aCodeIsTakenOnce() {
        Map<String, Object> body = Scene.programmeOf(haninge);
        post(haninge, body).statusCode(201);
        post(haninge, body).spec(Api.problem(ProgrammeProblems.ALREADY_REGISTERED, "/code"));
    }

    @Test
    void whatIsWrongIsPointedAt() {
        wrong("/endsOn", body -> body.put("endsOn", "2017-12-31"));
        wrong("/esfKronor", body -> body.put("esfKronor", 21_000_001));
        wrong("/totalKronor", body -> body.remove("totalKronor"));
        wrong("/owner", body -> body.remove("owner"));
        wrong("/code", body -> body.put("code", "Med Mellanslag"));
        Map<String, Object> body = Scene.programmeOf(haninge, "nobody");
        post(haninge, body).spec(Api.problem(ProgrammeProblems.UNKNOWN_ASSOCIATION, "/associations/1"));
    }

    @Test
    void oneMustHaveReadWhatOneChanges() {
        put(haninge, "\"7\"", body -> body.put("name", "Annat")).spec(Api.problem(ProblemTypes.STALE_ETAG));
        Map<String, Object> body = Scene.programmeOf(haninge);
        body.remove("code");
        Api.as(Tokens.association(haninge))
                .body(body)
                .put("/programmes/" + programme)
                .then()
                .spec(Api.problem(ProblemTypes.PRECONDITION_REQUIRED));
    }

    @Test
    void onlyAnAdministratorOfOneOfThemRegistersIt() {
        post(scene.association(), Scene.programmeOf(haninge)).spec(Api.problem(ProblemTypes.NOT_PERMITTED));
        post(haninge, Scene.programmeOf(nacka)).spec(Api.problem(ProblemTypes.NOT_PERMITTED));
        Api.anonymous().get("/programmes").then().spec(Api.problem(ProblemTypes.NOT_AUTHENTICATED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Roles.INTERVENTION_MANAGER,
                Roles.COORDINATOR,
                Roles.REPORT_READER,
                Roles.PLATFORM_ADMIN,
                Roles.CASEWORKER,
                Roles.PARTICIPANT_MANAGER
            })
    void noOtherRoleOfTheAssociationRegistersIt(String role) {
        String token = Tokens.of("somebody")
                .association(haninge)
                .roles(java.util.Set.of(role))
                .sign();
        Api.as(token)
                .body(Scene.programmeOf(haninge))
                .post("/programmes")
                .then()
                .spec(Api.problem(ProblemTypes.NOT_PERMITTED));
    }

    @Test
    void thereIsNothingToReadOrChangeInWhatIsNotThere() {
        String path = "/programmes/" + UUID.randomUUID();
        Api.as(Tokens.association(haninge)).get(path).then().spec(Api.problem(ProblemTypes.NOT_FOUND));
        Map<String, Object> body = Scene.programmeOf(haninge);
        body.remove("code");
        Api.as(Tokens.association(haninge))
                .header("If-Match", "*")
                .body(body)
                .put(path)
                .then()
                .spec(Api.problem(ProblemTypes.NOT_FOUND));
    }

    private void wrong(String pointer, Consumer<Map<String, Object>> change) {
        Map<String, Object> body = Scene.programmeOf(haninge);
        change.accept(body);
        post(haninge, body).spec(Api.problem(ProblemTypes.INVALID_REQUEST, pointer));
    }

    private ValidatableResponse put(String association, String ifMatch, Consumer<Map<String, Object>> change) {
        Map<String, Object> body = Scene.programmeOf(haninge, nacka);
        body.remove("code");
        change.accept(body);
        return Api.as(Tokens.association(association))
                .header("If-Match", ifMatch)
                .body(body)
                .put("/programmes/" + programme)
                .then();
    }

    private static ValidatableResponse post(String association, Map<String, Object> body) {
        return Api.as(Tokens.association(association))
                .body(body)
                .post("/programmes")
                .then();
    }
}
