package se.handslag.intervention.participation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

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
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.intervention.support.Bodies;
import se.handslag.intervention.support.Ground;
import se.handslag.intervention.support.Scene;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.rest.Api;

/** Each refusal has a type that stays, a sentence, and the place in the body. */
@QuarkusTest
class InRegistrationRefusalTest {
    private static final ProblemType OUTSIDE =
            new ProblemType("outside-intervention-period", 409, "Outside the intervention's period");

    @Inject
    Scene scene;

    private Ground ground;
    private UUID person;

    @BeforeEach
    void setTheScene() {
        ground = Ground.of(scene);
        person = scene.participant();
    }

    @Test
    void withoutConsentAPersonIsNotFollowed() {
        send(body -> body.remove("followUpConsentGivenOn"))
                .spec(Api.problem(
                        new ProblemType("consent-missing", 422, "Consent is missing"), "/followUpConsentGivenOn"));
    }

    @Test
    void aPersonIsInAnInterventionOnce() {
        ground.in(Bodies.in(ground.intervention(), person)).statusCode(201);
        send(body -> {})
                .spec(Api.problem(
                        new ProblemType(
                                "participation-already-running", 409, "The person is in the intervention already"),
                        "/participantId"));
    }

    @Test
    void whereHeadsAreCountedNobodyIsRegistered() {
        Map<String, Object> asked = Scene.personal(ground.association(), ground.agency());
        asked.put("measurementMethod", "COUNT_ONLY");
        UUID counted = Scene.id(Scene.register(ground.association(), asked));
        ProblemType countOnly =
                new ProblemType("intervention-is-count-only", 409, "The intervention counts, it registers nobody");
        send(body -> body.put("interventionId", counted)).spec(Api.problem(countOnly, "/interventionId"));
        ground.in(Bodies.anonymous(counted)).spec(Api.problem(countOnly, "/interventionId"));
    }

    @Test
    void nothingLeadsToAnAnonymousParticipant() {
        UUID anonymous = UUID.randomUUID();
        scene.announceParticipant(anonymous, "ANONYMOUS");
        scene.awaitParticipant(anonymous);
        send(body -> body.put("participantId", anonymous))
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/participantId"));
    }

    @Test
    void anInterventionThatIsNotThereIsNotFound() {
        send(body -> body.put("interventionId", UUID.randomUUID()))
                .spec(Api.problem(ProblemTypes.NOT_FOUND, "/interventionId"));
    }

    @Test
    void theStartIsWithinTheIntervention() {
        send(body -> body.put("startedOn", "2017-12-31")).spec(Api.problem(OUTSIDE, "/startedOn"));
        Map<String, Object> anonymous = Bodies.anonymous(ground.intervention());
        anonymous.put("anonymous", Map.of("sex", "MALE", "budgetYear", 2019));
        ground.in(anonymous).spec(Api.problem(OUTSIDE, "/anonymous/budgetYear"));
    }

    @ParameterizedTest
    @CsvSource({
        "referredBy, NOBODY, /referredBy",
        "educationLevel, DOCTOR, /educationLevel",
        "startedOn, 2999-01-01, /startedOn",
        "followUpConsentGivenOn, 2999-01-01, /followUpConsentGivenOn",
        "startedOn, yesterday, /startedOn",
        "participantId, 191212121212, /participantId"
    })
    void aValueThatCannotBeIsPointedAtAndNotRepeated(String field, String value, String pointer) {
        send(body -> body.put(field, value))
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, pointer))
                .body(not(containsString(value)));
    }

    @Test
    void codesOfTheSituationArePointedAt() {
        Map<String, Object> before = Bodies.onAssistance();
        before.put("livelihoods", List.of("FORSORJNINGSSTOD", "LOTTERY"));
        before.put("work", List.of(Map.of("kind", "MINE", "percent", 10)));
        before.put("studies", List.of(Map.of("kind", "MAGIC", "percent", 10)));
        send(body -> body.put("before", before))
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/before/livelihoods/1"))
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/before/work/0/kind"))
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/before/studies/0/kind"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"startedOn", "referredBy", "educationLevel", "before"})
    void aPersonsRegistrationIsWhole(String field) {
        send(body -> body.remove(field)).spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/" + field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"startedOn", "referredBy", "educationLevel", "followUpConsentGivenOn", "before"})
    void anAnonymousRegistrationIsSexAndYearAndNothingElse(String field) {
        Map<String, Object> body = Bodies.anonymous(ground.intervention());
        body.put(field, Bodies.in(ground.intervention(), person).get(field));
        ground.in(body).spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/" + field));
    }

    @Test
    void itIsOfAPersonOrAnonymous() {
        send(body -> body.put("anonymous", Map.of("sex", "MALE", "budgetYear", 2018)))
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/participantId"));
        send(body -> body.remove("participantId")).spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/participantId"));
    }

    @Test
    void aFieldThatIsNoneIsRefused() {
        send(body -> body.put("diagnosis", "x")).spec(Api.problem(ProblemTypes.UNKNOWN_FIELD, "/diagnosis"));
    }

    private ValidatableResponse send(Consumer<Map<String, Object>> change) {
        Map<String, Object> body = Bodies.in(ground.intervention(), person);
        change.accept(body);
        return ground.in(body);
    }
}
