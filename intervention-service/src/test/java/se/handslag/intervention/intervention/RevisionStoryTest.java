package se.handslag.intervention.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

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
import se.handslag.kit.testing.token.Tokens;

/** Name and dates change, under conditions; what they were is kept (R3.8). */
@QuarkusTest
class RevisionStoryTest {
    private static final Map<String, Object> LONGER =
            Map.of("name", "Nästa steg", "startsOn", "2018-01-01", "endsOn", "2019-06-30");
    private static final Map<String, Object> SHORTER =
            Map.of("name", "Nästa steg", "startsOn", "2018-02-01", "endsOn", "2018-12-31");

    @Inject
    Scene scene;

    private Ground ground;

    @BeforeEach
    void setTheScene() {
        ground = Ground.of(scene);
    }

    @Test
    void nameAndDatesChangeAndTheFormerAreKept() {
        put("\"0\"", LONGER)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Nästa steg"))
                .body("direction", equalTo("INDIVIDUAL"));
        assertThat(scene.exists(
                        "select 1 from intervention_revision where name = 'Steget vidare' and version = 0"
                                + " and intervention_id = ?",
                        ground.intervention()))
                .isTrue();
        assertThat(scene.exists(
                        "select 1 from intervention_revision where name = 'Nästa steg' and version = 1"
                                + " and intervention_id = ?",
                        ground.intervention()))
                .isTrue();
    }

    @Test
    void whatIsAsItWasStaysTheVersionItIs() {
        put("\"0\"", LONGER).header("ETag", "\"1\"");
        put("\"1\"", LONGER).statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    void oneMustHaveReadWhatOneChanges() {
        Api.as(Tokens.association(ground.association()))
                .body(LONGER)
                .put("/interventions/" + ground.intervention())
                .then()
                .spec(Api.problem(ProblemTypes.PRECONDITION_REQUIRED));
        put("\"5\"", LONGER).spec(Api.problem(ProblemTypes.STALE_ETAG));
    }

    @Test
    void noParticipationIsLeftOutside() {
        UUID running = ground.running();
        put("\"0\"", SHORTER).spec(Api.problem(InterventionProblems.FACTS_OUTSIDE_PERIOD));
        ground.out(running, Bodies.mistake()).statusCode(201);
        put("\"0\"", SHORTER).statusCode(200);
    }

    @Test
    void noAnonymousOneIsLeftOutside() {
        ground.in(Bodies.anonymous(ground.intervention())).statusCode(201);
        put("\"0\"", Map.of("name", "Nästa steg", "startsOn", "2019-01-01"))
                .spec(Api.problem(InterventionProblems.FACTS_OUTSIDE_PERIOD));
    }

    @Test
    void anotherAssociationChangesNothing() {
        Api.as(Tokens.association("another"))
                .header("If-Match", "\"0\"")
                .body(LONGER)
                .put("/interventions/" + ground.intervention())
                .then()
                .spec(Api.problem(ProblemTypes.NOT_PERMITTED));
    }

    @Test
    void thereIsNothingToChangeInWhatIsNotThere() {
        Api.as(Tokens.association(ground.association()))
                .header("If-Match", "\"0\"")
                .body(LONGER)
                .put("/interventions/" + UUID.randomUUID())
                .then()
                .spec(Api.problem(ProblemTypes.NOT_FOUND));
    }

    private ValidatableResponse put(String ifMatch, Map<String, Object> body) {
        return Api.as(Tokens.association(ground.association()))
                .header("If-Match", ifMatch)
                .body(body)
                .put("/interventions/" + ground.intervention())
                .then();
    }
}
