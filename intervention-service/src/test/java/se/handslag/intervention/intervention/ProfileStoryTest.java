package se.handslag.intervention.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.intervention.intervention.profile.ProfileProblems;
import se.handslag.intervention.support.Scene;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

/** What an intervention says of itself: for whom, where, how many at once. */
@QuarkusTest
class ProfileStoryTest {
    @Inject
    Scene scene;

    private String association;
    private String agency;

    @BeforeEach
    void setTheScene() {
        association = scene.association("0882", "0883");
        agency = scene.agency();
    }

    @Test
    void aSupportForYoungPeopleSaysForWhomItIs() {
        send(body -> {
                    body.put("preciseDirection", "MOTIVATING");
                    body.put("municipalities", List.of("0883"));
                    body.put("targetGroups", List.of("YOUNG_NEET"));
                    body.put("age", Map.of("from", 16, "to", 29));
                    body.put("plannedSex", "FEMALE");
                    body.put("description", Map.of("sv", "Vägledning för unga.", "en", "Guidance for young people."));
                    body.put("places", 12);
                    body.put("esfFunded", true);
                })
                .statusCode(201)
                .body("preciseDirection", equalTo("MOTIVATING"))
                .body("municipalities", contains("0883"))
                .body("targetGroups", contains("YOUNG_NEET"))
                .body("age.from", equalTo(16))
                .body("age.to", equalTo(29))
                .body("plannedSex", equalTo("FEMALE"))
                .body("description.en", equalTo("Guidance for young people."))
                .body("places", equalTo(12))
                .body("esfFunded", equalTo(true));
    }

    @Test
    void whatSaysNothingIsInAllMunicipalitiesAndForAll() {
        send(body -> {})
                .statusCode(201)
                .body("municipalities", contains("0882", "0883"))
                .body("targetGroups", hasSize(0))
                .body("esfFunded", equalTo(false))
                .body("age", nullValue())
                .body("places", nullValue());
    }

    @Test
    void aCodeIsOfTheListOfItsDirection() {
        wrong("/preciseDirection", body -> body.put("preciseDirection", "COMPETENCE"));
        wrong("/targetGroups/1", body -> body.put("targetGroups", List.of("YOUNG_NEET", "SJUKPENNING")));
        wrong("/plannedSex", body -> body.put("plannedSex", "WOMEN"));
        send(body -> {
                    body.put("direction", "STRUCTURAL");
                    body.remove("measurementMethod");
                    body.put("preciseDirection", "COMPETENCE");
                })
                .statusCode(201);
    }

    @Test
    void theNumbersMakeSense() {
        wrong("/age/to", body -> body.put("age", Map.of("from", 30, "to", 29)));
        wrong("/age/from", body -> body.put("age", Map.of("from", -1)));
        wrong("/places", body -> body.put("places", 0));
        wrong("/description/sv", body -> body.put("description", Map.of("sv", "x".repeat(2001))));
        wrong("/municipalities/0", body -> body.put("municipalities", List.of("88")));
    }

    @Test
    void itIsCarriedOutAtHome() {
        send(body -> body.put("municipalities", List.of("0882", "0180")))
                .spec(Api.problem(ProfileProblems.MUNICIPALITY_ELSEWHERE, "/municipalities/1"));
    }

    @Test
    void theProfileChangesAndWhatItWasIsKept() {
        UUID id = Scene.id(send(body -> {
            body.put("targetGroups", List.of("YOUNG_NEET"));
            body.put("places", 12);
        }));
        Api.as(Tokens.association(association))
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "name",
                        "Steget vidare",
                        "startsOn",
                        "2018-01-01",
                        "endsOn",
                        "2018-12-31",
                        "municipalities",
                        List.of("0882"),
                        "targetGroups",
                        List.of("LONG_TERM_SICK")))
                .put("/interventions/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("municipalities", contains("0882"))
                .body("targetGroups", contains("LONG_TERM_SICK"))
                .body("places", nullValue());
        for (String row : List.of(
                "version = 0 and places = 12 and target_groups = '{YOUNG_NEET}' and municipalities = '{0882,0883}'",
                "version = 1 and places is null and target_groups = '{LONG_TERM_SICK}' and municipalities = '{0882}'")) {
            assertThat(scene.exists(
                            "select 1 from intervention_revision where " + row + " and intervention_id = ?", id))
                    .as(row)
                    .isTrue();
        }
    }

    @Test
    void aChangeIsHeldToTheSameRules() {
        UUID id = Scene.id(send(body -> {}));
        Api.as(Tokens.association(association))
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "Steget", "startsOn", "2018-01-01", "municipalities", List.of("0180")))
                .put("/interventions/" + id)
                .then()
                .spec(Api.problem(ProfileProblems.MUNICIPALITY_ELSEWHERE, "/municipalities/0"));
    }

    private void wrong(String pointer, Consumer<Map<String, Object>> change) {
        send(change).spec(Api.problem(ProblemTypes.INVALID_REQUEST, pointer));
    }

    private ValidatableResponse send(Consumer<Map<String, Object>> change) {
        Map<String, Object> body = Scene.personal(association, agency);
        change.accept(body);
        return Scene.register(association, body);
    }
}
