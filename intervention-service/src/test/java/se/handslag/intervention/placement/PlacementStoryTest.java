package se.handslag.intervention.placement;

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
import se.handslag.intervention.support.Scene;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.contract.participants.ParticipantProtected;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

/** Somebody finds the right workplace from what they are good at (Sökandelots). */
@QuarkusTest
class PlacementStoryTest {
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
    void aPlaceFromStrengthsAndItsEnd() {
        UUID placement = Scene.id(register(body()));
        as().get(path() + "/" + placement)
                .then()
                .statusCode(200)
                .body("employer", equalTo("Stadsparken AB"))
                .body("strengths", contains("ACCURATE", "PRACTICAL"))
                .body("endedOn", nullValue());
        end(placement, "2018-06-15")
                .statusCode(201)
                .body("ended", equalTo(true))
                .body("employer", nullValue());
        as().get(path()).then().statusCode(200).body("items.endedOn", contains("2018-06-15"));
        end(placement, "2018-06-16").statusCode(409);
        assertThat(scene.exists(
                        "select 1 from access_record where participant_id = ? and action = 'read-placements'", person))
                .isTrue();
    }

    @Test
    void itIsDeletedWhenProtectedIdentityArrives() {
        UUID placement = Scene.id(register(body()));
        scene.announce(person, new ParticipantProtected(person, Instant.now()));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !scene.exists("select 1 from placement where id = ?", placement));
        register(body()).statusCode(409);
    }

    @ParameterizedTest
    @CsvSource({
        "organisationNumber, 811218-9876, /organisationNumber",
        "employer, Anna 19811218-9876, /employer",
        "startsOn, 2018-01-14, /startsOn",
        "percent, 101, /percent",
        "employer, , /employer"
    })
    void noSuchPlacement(String field, String value, String pointer) {
        Map<String, Object> body = body();
        body.put(field, value);
        register(body).spec(Api.problem(ProblemTypes.INVALID_REQUEST, pointer));
    }

    @Test
    void strengthsAreOfTheirList() {
        Map<String, Object> body = body();
        body.put("strengths", List.of("ACCURATE", "NICE"));
        register(body).spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/strengths/1"));
    }

    @Test
    void nobodyLeavesBeforeTheyCameOrBeforeTheDay() {
        UUID placement = Scene.id(register(body()));
        end(placement, "2018-03-11").spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/endedOn"));
        end(placement, "2199-01-01").spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/endedOn"));
        end(UUID.randomUUID(), "2018-03-13").spec(Api.problem(ProblemTypes.NOT_FOUND));
    }

    @Test
    void anotherAgencyFindsNothing() {
        UUID placement = Scene.id(register(body()));
        String other = Tokens.agency(scene.agency());
        Api.as(other).get(path()).then().spec(Api.problem(ProblemTypes.NOT_FOUND));
        Api.as(other).body(body()).post(path()).then().spec(Api.problem(ProblemTypes.NOT_FOUND));
        Api.as(other)
                .body(Map.of("endedOn", "2018-06-15"))
                .post(path() + "/" + placement + "/endings")
                .then()
                .spec(Api.problem(ProblemTypes.NOT_FOUND));
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.CASEWORKER, Roles.INTERVENTION_MANAGER, Roles.ASSOCIATION_ADMIN, Roles.REPORT_READER})
    void noOtherRoleSeesIt(String role) {
        String token = Tokens.of("somebody")
                .agency(ground.agency())
                .roles(Set.of(role))
                .sign();
        Api.as(token).get(path()).then().spec(Api.problem(ProblemTypes.NOT_PERMITTED));
    }

    private static Map<String, Object> body() {
        Map<String, Object> body = new HashMap<>();
        body.put("organisationNumber", "999999-1236");
        body.put("employer", "Stadsparken AB");
        body.put("startsOn", "2018-03-12");
        body.put("percent", 50);
        body.put("strengths", List.of("PRACTICAL", "ACCURATE"));
        return body;
    }

    private ValidatableResponse register(Map<String, Object> body) {
        return as().body(body).post(path()).then();
    }

    private ValidatableResponse end(UUID placement, String day) {
        return as().body(Map.of("endedOn", day))
                .post(path() + "/" + placement + "/endings")
                .then();
    }

    private String path() {
        return "/participations/" + participation + "/placements";
    }

    private RequestSpecification as() {
        return Api.as(ground.token());
    }
}
