package se.handslag.intervention.intervention;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.intervention.support.Scene;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

@QuarkusTest
class InterventionStoryTest {
    @Inject
    Scene scene;

    private String association;
    private String agency;

    @BeforeEach
    void setTheScene() {
        association = scene.association();
        agency = scene.agency();
    }

    @Test
    void anAssociationRegistersAnInterventionAndTheAgencyFindsIt() {
        UUID id = scene.intervention(association, agency);
        Api.as(Tokens.agency(agency))
                .get("/interventions?carriedOutBy=" + agency)
                .then()
                .statusCode(200)
                .body("items.id", contains(id.toString()))
                .body("items[0].association", equalTo(association))
                .body("items[0].endsOn", equalTo("2018-12-31"));
    }

    @Test
    void aStructuralOneIsCountedWithoutAsking() {
        UUID id = scene.conference(association);
        Api.as(Tokens.agency(agency))
                .get("/interventions/" + id)
                .then()
                .body("measurementMethod", equalTo("COUNT_ONLY"))
                .body("_links.counts.method", equalTo("POST"));
    }

    @Test
    void aStructuralOneRegistersNobody() {
        send(body -> body.put("direction", "STRUCTURAL"))
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/measurementMethod"));
    }

    @Test
    void whatIsWrongIsPointedAt() {
        send(body -> body.remove("measurementMethod"))
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/measurementMethod"));
        send(body -> body.put("carriedOutBy", List.of()))
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/carriedOutBy"));
        send(body -> body.put("endsOn", "2017-12-31")).spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/endsOn"));
        send(body -> body.put("direction", "SIDEWAYS")).spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/direction"));
        send(body -> body.remove("startsOn")).spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/startsOn"));
    }

    @Test
    void anAgencyThatNobodyRegisteredIsPointedAt() {
        send(body -> body.put("carriedOutBy", List.of(agency, "nobody")))
                .spec(Api.problem(InterventionProblems.UNKNOWN_AGENCY, "/carriedOutBy/1"));
    }

    @Test
    void anAgencyThatArrivesWithinTwoSecondsIsAwaited() {
        String late = Scene.code("kommun");
        CompletableFuture<Void> arrival = CompletableFuture.runAsync(
                () -> scene.announceAgency(late), CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS));
        send(body -> body.put("carriedOutBy", List.of(late))).statusCode(201);
        arrival.join();
    }

    @Test
    void anAssociationMustBeRegisteredAndOwn() {
        String unregistered = Scene.code("forbund");
        Scene.register(unregistered, Scene.personal(unregistered, agency))
                .spec(Api.problem(InterventionProblems.UNKNOWN_ASSOCIATION, "/association"));
        Scene.register("another", Scene.personal(association, agency)).spec(Api.problem(ProblemTypes.NOT_PERMITTED));
        Api.as(Tokens.agency(agency))
                .body(Scene.personal(association, agency))
                .post("/interventions")
                .then()
                .spec(Api.problem(ProblemTypes.NOT_PERMITTED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"direction", "measurementMethod", "esfFunded", "association", "carriedOutBy"})
    void whatItIsNeverChanges(String field) {
        UUID id = scene.intervention(association, agency);
        Map<String, Object> body = Scene.personal(association, agency);
        body.put("esfFunded", true);
        body.keySet().retainAll(List.of("name", "startsOn", "endsOn", field));
        put(id, "\"0\"", body).spec(Api.problem(ProblemTypes.UNKNOWN_FIELD, "/" + field));
    }

    @Test
    void listsGoOnWhereThePageBeforeEnded() {
        UUID first = scene.intervention(association, agency);
        UUID second = scene.intervention(association, agency);
        String next = Api.as(Tokens.agency(agency))
                .get("/interventions?limit=1&association=" + association)
                .then()
                .body("items.id", contains(first.toString()))
                .body("_meta.count", equalTo(1))
                .extract()
                .path("_links.next.href");
        Api.as(Tokens.agency(agency))
                .basePath("")
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(second.toString()))
                .body("items", hasSize(1))
                .body("items.id", not(hasItem(first.toString())))
                .body("_links.next", nullValue());
    }

    private ValidatableResponse send(Consumer<Map<String, Object>> change) {
        Map<String, Object> body = Scene.personal(association, agency);
        change.accept(body);
        return Scene.register(association, body);
    }

    private ValidatableResponse put(UUID id, String ifMatch, Map<String, Object> body) {
        return Api.as(Tokens.association(association))
                .header("If-Match", ifMatch)
                .body(body)
                .put("/interventions/" + id)
                .then();
    }
}
