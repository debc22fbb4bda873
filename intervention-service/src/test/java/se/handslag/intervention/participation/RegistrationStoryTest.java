package se.handslag.intervention.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.intervention.support.Bodies;
import se.handslag.intervention.support.Ground;
import se.handslag.intervention.support.Scene;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.rest.Api;

@QuarkusTest
class RegistrationStoryTest {
    @Inject
    Scene scene;

    private Ground ground;

    @BeforeEach
    void setTheScene() {
        ground = Ground.of(scene);
    }

    @Test
    void aPersonIsRegisteredInAndLaterOutToWork() {
        UUID person = scene.participant();
        UUID id = Scene.id(ground.in(Bodies.in(ground.intervention(), person))
                .header("ETag", "\"0\"")
                .body("state", equalTo("RUNNING"))
                .body("participantId", nullValue())
                .body("recordedAt", endsWith("Z")));
        ground.out(id, Bodies.out()).statusCode(201).header("ETag", "\"1\"").body("state", equalTo("ENDED"));
        read(id).body("state", equalTo("ENDED"))
                .body("participantId", equalTo(person.toString()))
                .body("registeredBy", equalTo(ground.agency()))
                .body("startedOn", equalTo("2018-01-15"))
                .body("before.livelihoods", contains("FORSORJNINGSSTOD"))
                .body("outRegistration.endedOn", equalTo("2018-06-20"))
                .body("outRegistration.next", equalTo("CLOSING"))
                .body("outRegistration.after.work[0].percent", equalTo(75))
                .body("outRegistration.recordedAt", notNullValue());
    }

    @Test
    void oneWithoutConsentIsCountedByYearAndNothingLeadsToThem() {
        UUID id = Scene.id(ground.in(Bodies.anonymous(ground.intervention())));
        Map<String, Object> seen = read(id).extract().path("");
        assertThat(seen.keySet())
                .containsExactlyInAnyOrder(
                        "id", "interventionId", "state", "registeredBy", "anonymous", "recordedAt", "_links");
        assertThat(seen.get("anonymous")).isEqualTo(Map.of("sex", "FEMALE", "budgetYear", 2018));
    }

    @Test
    void theWrongPersonIsTakenOutOfEveryCountAndTheRightOneMayComeIn() {
        UUID person = scene.participant();
        UUID wrong = Scene.id(ground.in(Bodies.in(ground.intervention(), person)));
        ground.out(wrong, Bodies.mistake()).statusCode(201).body("state", equalTo("VOID"));
        read(wrong)
                .body("outRegistration.exitReason", equalTo("WRONGLY_REGISTERED"))
                .body("outRegistration.next", nullValue());
        ground.in(Bodies.in(ground.intervention(), person)).statusCode(201);
    }

    @Test
    void aMistakeIsFoundAfterTheEndToo() {
        UUID id = ground.running();
        ground.out(id, Bodies.out()).statusCode(201);
        ground.out(id, Bodies.mistake()).statusCode(201).body("state", equalTo("VOID"));
    }

    @Test
    void aRequestThatIsSentTwiceRegistersOnce() {
        Map<String, Object> body = Bodies.in(ground.intervention(), scene.participant());
        String key = UUID.randomUUID().toString();
        UUID first = Scene.id(sendWithKey(key, body));
        assertThat(Scene.id(sendWithKey(key, body).header("Idempotency-Replayed", "true")))
                .isEqualTo(first);
        body.put("startedOn", "2018-01-16");
        sendWithKey(key, body).spec(Api.problem(ProblemTypes.IDEMPOTENCY_KEY_REUSED));
    }

    @Test
    void oneWhoHasLeftMayComeBack() {
        UUID person = scene.participant();
        UUID first = Scene.id(ground.in(Bodies.in(ground.intervention(), person)));
        ground.out(first, Bodies.out()).statusCode(201);
        Map<String, Object> again = Bodies.in(ground.intervention(), person);
        again.put("startedOn", "2018-09-01");
        ground.in(again).statusCode(201);
    }

    private ValidatableResponse sendWithKey(String key, Map<String, Object> body) {
        return Api.as(ground.token())
                .header("Idempotency-Key", key)
                .body(body)
                .post("/participations")
                .then();
    }

    private ValidatableResponse read(UUID id) {
        return Api.as(ground.token())
                .get("/participations/" + id)
                .then()
                .statusCode(200)
                .body("_links.self.href", endsWith("/handslag/v1/participations/" + id));
    }
}
