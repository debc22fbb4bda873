package se.handslag.intervention.apidoc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.intervention.support.Bodies;
import se.handslag.intervention.support.Ground;
import se.handslag.intervention.support.Scene;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.time.Stockholm;

/** The examples of queues, sessions, hours, placements and assessments are accepted as they are, but for ids and today. */
@QuarkusTest
class PlacesExamplesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Scene scene;

    private Ground ground;
    private String intervention;

    @BeforeEach
    void setTheScene() {
        ground = Ground.of(scene);
        intervention = "/interventions/" + ground.intervention();
    }

    @Test
    void ofAQueue() throws IOException {
        joined();
        UUID second = joined();
        Map<String, Object> offer = example("offerPlace");
        offer.putAll(Map.of(
                "queueEntryId",
                second,
                "answerBy",
                Stockholm.today(Clock.systemUTC()).plusDays(8).toString()));
        post(intervention + "/place-offers", offer).statusCode(201);
        post("/queue-entries/" + second + "/place-answers", example("answerPlace"))
                .statusCode(201);
        post("/queue-entries/" + second + "/departures", example("leaveQueue")).statusCode(201);
    }

    @Test
    void ofSessionsAndHours() throws IOException {
        UUID session = Scene.id(post(intervention + "/sessions", example("registerSession")));
        UUID first = ground.running();
        UUID second = ground.running();
        Map<String, Object> attendance = example("recordAttendance");
        assertThat(attendance).containsOnlyKeys("items");
        List<Map<String, Object>> items = JSON.convertValue(attendance.get("items"), new TypeReference<>() {});
        items.get(0).put("participationId", first);
        items.get(1).put("participationId", second);
        Api.as(ground.token())
                .header("If-Match", "\"0\"")
                .body(Map.of("items", items))
                .put(intervention + "/sessions/" + session + "/attendances")
                .then()
                .statusCode(200);
        String february = "/participations/" + first + "/month-hours/2018-02/";
        post(february + "entries", example("enterHours")).statusCode(201);
        Map<String, Object> sign = example("signOffHours");
        assertThat(sign).containsOnlyKeys("hours");
        sign.put("hours", example("enterHours").get("hours"));
        post(february + "sign-offs", sign).statusCode(201);
    }

    @Test
    void ofPlacementsAndAssessments() throws IOException {
        String participation =
                "/participations/" + Scene.id(ground.in(Bodies.in(ground.intervention(), scene.participant())));
        UUID placement = Scene.id(post(participation + "/placements", example("registerPlacement")));
        post(participation + "/placements/" + placement + "/endings", example("endPlacement"))
                .statusCode(201);
        Map<String, Object> assessment = example("recordAbilityAssessment");
        assessment.put("assessedBy", ground.agency());
        UUID id = Scene.id(post(participation + "/ability-assessments", assessment));
        Map<String, Object> correction = example("correctAbilityAssessment");
        correction.put("assessedBy", ground.agency());
        post(participation + "/ability-assessments/" + id + "/corrections", correction)
                .statusCode(201);
    }

    private UUID joined() throws IOException {
        Map<String, Object> join = example("joinQueue");
        join.putAll(Map.of("interventionId", ground.intervention(), "participantId", scene.participant()));
        return Scene.id(post("/queue-entries", join));
    }

    private ValidatableResponse post(String path, Map<String, Object> body) {
        return Api.as(ground.token()).body(body).post(path).then();
    }

    private static Map<String, Object> example(String operation) throws IOException {
        String file = "openapi/examples/" + operation + ".request.json";
        try (InputStream json = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            return JSON.readValue(json, new TypeReference<>() {});
        }
    }
}
