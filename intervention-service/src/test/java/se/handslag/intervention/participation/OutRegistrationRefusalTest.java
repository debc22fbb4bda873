package se.handslag.intervention.participation;

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
import org.junit.jupiter.params.provider.CsvSource;
import se.handslag.intervention.support.Bodies;
import se.handslag.intervention.support.Ground;
import se.handslag.intervention.support.Scene;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.rest.Api;

@QuarkusTest
class OutRegistrationRefusalTest {
    private static final ProblemType ENDED =
            new ProblemType("participation-already-ended", 409, "The participation has ended");
    private static final ProblemType VOID = new ProblemType("participation-void", 409, "The participation is void");
    private static final ProblemType ANONYMOUS =
            new ProblemType("participation-is-anonymous", 409, "An anonymous participation has no end");
    private static final ProblemType OUTSIDE =
            new ProblemType("outside-intervention-period", 409, "Outside the intervention's period");

    @Inject
    Scene scene;

    private Ground ground;
    private UUID running;

    @BeforeEach
    void setTheScene() {
        ground = Ground.of(scene);
        running = ground.running();
    }

    @ParameterizedTest
    @CsvSource({
        "exitReason, BORED, /exitReason",
        "next, HOLIDAY, /next",
        "endedOn, 2018-01-14, /endedOn",
        "endedOn, 2999-01-01, /endedOn",
        "exitReason, WRONGLY_REGISTERED, /exitReason"
    })
    void aValueThatCannotBeIsPointedAt(String field, String value, String pointer) {
        send(body -> body.put(field, value)).spec(Api.problem(ProblemTypes.INVALID_REQUEST, pointer));
    }

    @ParameterizedTest
    @CsvSource({"endedOn", "exitReason", "next", "after"})
    void nobodyLeavesWithoutAReasonAndWhatComesNext(String field) {
        send(body -> body.remove(field)).spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/" + field));
    }

    @Test
    void theSituationAfterIsChecked() {
        Map<String, Object> after = Bodies.works();
        after.put("livelihoods", List.of("NONE", "A_KASSA"));
        send(body -> body.put("after", after)).spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/after/livelihoods"));
        after.put("livelihoods", List.of());
        send(body -> body.put("after", after)).spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/after/livelihoods"));
    }

    @Test
    void theEndIsWithinTheIntervention() {
        send(body -> body.put("endedOn", "2019-01-01")).spec(Api.problem(OUTSIDE, "/endedOn"));
    }

    @Test
    void itEndsOnce() {
        send(body -> {}).statusCode(201);
        send(body -> {}).spec(Api.problem(ENDED));
    }

    @Test
    void whatIsVoidStaysVoid() {
        ground.out(running, Bodies.mistake()).statusCode(201);
        ground.out(running, Bodies.mistake()).spec(Api.problem(VOID));
        send(body -> {}).spec(Api.problem(VOID));
    }

    @Test
    void anAnonymousOneHasNoEndButMayBeAMistake() {
        UUID anonymous = Scene.id(ground.in(Bodies.anonymous(ground.intervention())));
        ground.out(anonymous, Bodies.out()).spec(Api.problem(ANONYMOUS, "/exitReason"));
        ground.out(anonymous, Bodies.mistake()).statusCode(201);
    }

    @Test
    void oneWhoHasReadAnOldStateIsTold() {
        Api.as(ground.token())
                .header("If-Match", "\"7\"")
                .body(Bodies.out())
                .post("/participations/" + running + "/out-registrations")
                .then()
                .spec(Api.problem(ProblemTypes.STALE_ETAG));
    }

    @Test
    void oneThatIsNotThereIsNotFound() {
        ground.out(UUID.randomUUID(), Bodies.out()).spec(Api.problem(ProblemTypes.NOT_FOUND));
    }

    private ValidatableResponse send(Consumer<Map<String, Object>> change) {
        Map<String, Object> body = Bodies.out();
        change.accept(body);
        return ground.out(running, body);
    }
}
