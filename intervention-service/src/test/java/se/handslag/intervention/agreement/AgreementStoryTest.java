package se.handslag.intervention.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.intervention.support.Ground;
import se.handslag.intervention.support.Scene;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

/** What an association has agreed on with a provider, such as Coompanion with the association of Sörmland. */
@QuarkusTest
class AgreementStoryTest {
    @Inject
    Scene scene;

    private Ground ground;
    private UUID provider;

    @BeforeEach
    void setTheScene() {
        ground = Ground.of(scene);
        provider = scene.provider(ground.association());
    }

    @Test
    void forAnInterventionWithMoneyAndPlaces() {
        UUID id = scene.agreement(ground.association(), provider, ground.intervention());
        Api.as(ground.token())
                .get("/agreements?intervention=" + ground.intervention())
                .then()
                .statusCode(200)
                .body("items.id", contains(id.toString()))
                .body("items[0].providerId", equalTo(provider.toString()))
                .body("items[0].association", equalTo(ground.association()))
                .body("items[0].amountKronor", equalTo(400_000))
                .body("items[0].places", equalTo(12));
    }

    @Test
    void forTheOwnPartOfAProgramme() {
        UUID programme = scene.programme(scene.association(), ground.association());
        post(body -> {
                    body.remove("interventionId");
                    body.put("programmeId", programme);
                })
                .statusCode(201)
                .body("programmeId", equalTo(programme.toString()))
                .body("interventionId", nullValue());
    }

    @Test
    void newTermsHoldAndTheFormerAreKept() {
        UUID id = scene.agreement(ground.association(), provider, ground.intervention());
        Map<String, Object> more = Map.of("startsOn", "2018-01-01", "endsOn", "2018-12-31", "amountKronor", 450_000);
        put(id, "\"0\"", more).statusCode(200).header("ETag", "\"1\"").body("places", nullValue());
        put(id, "\"1\"", more).statusCode(200).header("ETag", "\"1\"");
        put(id, "\"0\"", more).spec(Api.problem(ProblemTypes.STALE_ETAG));
        for (String kept : new String[] {"amount_kronor = 400000", "amount_kronor = 450000"}) {
            assertThat(scene.exists("select 1 from agreement_revision where " + kept + " and agreement_id = ?", id))
                    .isTrue();
        }
    }

    @Test
    void onlyWithOnesOwn() {
        String other = scene.association();
        post(body -> body.put("interventionId", scene.intervention(other, ground.agency())))
                .spec(Api.problem(AgreementProblems.FOREIGN_SUBJECT, "/interventionId"));
        post(body -> {
                    body.remove("interventionId");
                    body.put("programmeId", scene.programme(other));
                })
                .spec(Api.problem(AgreementProblems.FOREIGN_SUBJECT, "/programmeId"));
        post(body -> body.put("providerId", UUID.randomUUID()))
                .spec(Api.problem(AgreementProblems.UNKNOWN_PROVIDER, "/providerId"));
        post(body -> body.put("providerId", scene.provider(other))).spec(Api.problem(ProblemTypes.NOT_PERMITTED));
    }

    @Test
    void whatIsWrongIsPointedAt() {
        wrong("/interventionId", body -> body.put("programmeId", UUID.randomUUID()));
        wrong("/interventionId", body -> body.remove("interventionId"));
        wrong("/endsOn", body -> body.put("endsOn", "2017-12-31"));
        wrong("/amountKronor", body -> body.put("amountKronor", -1));
        wrong("/amountKronor", body -> body.remove("amountKronor"));
        wrong("/places", body -> body.put("places", 0));
    }

    @Test
    void agenciesReadThemAndChangeNothing() {
        UUID id = scene.agreement(ground.association(), provider, ground.intervention());
        Api.as(ground.token()).get("/agreements/" + id).then().statusCode(200);
        Api.as(ground.token()).body(asked()).post("/agreements").then().spec(Api.problem(ProblemTypes.NOT_PERMITTED));
        Api.as(Tokens.association("another"))
                .header("If-Match", "*")
                .body(Map.of("startsOn", "2018-01-01", "amountKronor", 1))
                .put("/agreements/" + id)
                .then()
                .spec(Api.problem(ProblemTypes.NOT_PERMITTED));
        Api.as(ground.token()).get("/agreements/" + UUID.randomUUID()).then().spec(Api.problem(ProblemTypes.NOT_FOUND));
        Api.anonymous().get("/agreements").then().spec(Api.problem(ProblemTypes.NOT_AUTHENTICATED));
    }

    private Map<String, Object> asked() {
        Map<String, Object> body = new HashMap<>();
        body.put("providerId", provider);
        body.put("interventionId", ground.intervention());
        body.put("startsOn", "2018-01-01");
        body.put("endsOn", "2018-12-31");
        body.put("amountKronor", 400_000);
        return body;
    }

    private void wrong(String pointer, Consumer<Map<String, Object>> change) {
        post(change).spec(Api.problem(ProblemTypes.INVALID_REQUEST, pointer));
    }

    private ValidatableResponse post(Consumer<Map<String, Object>> change) {
        Map<String, Object> body = asked();
        change.accept(body);
        return Api.as(Tokens.association(ground.association()))
                .body(body)
                .post("/agreements")
                .then();
    }

    private ValidatableResponse put(UUID id, String ifMatch, Map<String, Object> body) {
        return Api.as(Tokens.association(ground.association()))
                .header("If-Match", ifMatch)
                .body(body)
                .put("/agreements/" + id)
                .then();
    }
}
