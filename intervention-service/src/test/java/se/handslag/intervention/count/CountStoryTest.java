package se.handslag.intervention.count;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.intervention.intervention.PeriodProblem;
import se.handslag.intervention.support.Scene;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

/** The yearly conference: a number of persons on a day, and nothing about any of them. */
@QuarkusTest
class CountStoryTest {
    @Inject
    Scene scene;

    private String association;
    private String counts;

    @BeforeEach
    void setTheScene() {
        association = scene.association();
        counts = "/interventions/" + scene.conference(association) + "/counts";
    }

    @Test
    void theConferenceIsCountedAndEverybodyMayRead() {
        UUID id = Scene.id(post(counts, "2018-05-17", 75));
        Api.as(Tokens.agency("af"))
                .get(counts + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("persons", equalTo(75));
    }

    @Test
    void aWrongNumberIsCorrectedAndOnlyTheRightOneHolds() {
        UUID id = Scene.id(post(counts, "2018-05-17", 57));
        post(counts + "/" + id + "/corrections", "2018-05-17", 75)
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("id", equalTo(id.toString()))
                .body("revision", equalTo(1));
        Api.as(Tokens.agency("af"))
                .get(counts)
                .then()
                .statusCode(200)
                .body("items.persons", contains(75))
                .body("items.revision", contains(1));
    }

    @Test
    void oneWhoCorrectsAnOldStateIsTold() {
        UUID id = Scene.id(post(counts, "2018-05-17", 57));
        Api.as(Tokens.association(association))
                .header("If-Match", "\"3\"")
                .body(Map.of("occurredOn", "2018-05-17", "persons", 75))
                .post(counts + "/" + id + "/corrections")
                .then()
                .spec(Api.problem(ProblemTypes.STALE_ETAG));
    }

    @Test
    void eachRefusalHasItsTypeAndPlace() {
        post(counts, "2017-12-31", 75).spec(Api.problem(PeriodProblem.OUTSIDE, "/occurredOn"));
        post(counts, "2999-01-01", 75).spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/occurredOn"));
        post(counts, "2018-05-17", -1).spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/persons"));
        post(counts + "/" + UUID.randomUUID() + "/corrections", "2018-05-17", 1)
                .spec(Api.problem(ProblemTypes.NOT_FOUND));
        post("/interventions/" + UUID.randomUUID() + "/counts", "2018-05-17", 1)
                .spec(Api.problem(ProblemTypes.NOT_FOUND));
    }

    @Test
    void wherePersonsAreRegisteredNobodyIsCounted() {
        UUID personal = scene.intervention(association, scene.agency());
        post("/interventions/" + personal + "/counts", "2018-05-17", 75)
                .spec(Api.problem(CountProblems.NOT_COUNT_ONLY));
    }

    @Test
    void onlyTheInterventionManagerOfTheAssociationCounts() {
        Map<String, Object> body = Map.of("occurredOn", "2018-05-17", "persons", 75);
        String admin = Tokens.of("admin")
                .association(association)
                .roles(Set.of(Roles.ASSOCIATION_ADMIN))
                .sign();
        for (String token : new String[] {admin, Tokens.association("another"), Tokens.agency("af")}) {
            Api.as(token).body(body).post(counts).then().spec(Api.problem(ProblemTypes.NOT_PERMITTED));
        }
    }

    private ValidatableResponse post(String path, String day, int persons) {
        return Api.as(Tokens.association(association))
                .body(Map.of("occurredOn", day, "persons", persons))
                .post(path)
                .then();
    }
}
