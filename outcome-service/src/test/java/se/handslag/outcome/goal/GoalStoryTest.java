package se.handslag.outcome.goal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;
import se.handslag.outcome.story.Stage;
import se.handslag.outcome.story.Story;

/** An association says what it aims at, and may change its mind; what it said before is kept. */
@QuarkusTest
class GoalStoryTest {
    private final Stage stage;
    private final Story story = new Story().registered();
    private final UUID rehab = story.intervention("Rehab", "af");

    GoalStoryTest(Stage stage) {
        this.stage = stage;
    }

    @BeforeEach
    void tell() {
        stage.play(story);
    }

    @Test
    void sixtyPerCentAndThenSeventy() {
        String id = set(body())
                .statusCode(201)
                .body("version", equalTo(1))
                .extract()
                .path("id");
        Map<String, Object> higher = body();
        higher.put("target", 70);
        change(id, higher, "\"1\"").statusCode(201).body("version", equalTo(2)).body("target", equalTo(70));
        change(id, higher, "\"1\"").spec(Api.problem(ProblemTypes.STALE_ETAG));
        Api.as(Tokens.agency("fk"))
                .queryParam("association", story.association())
                .get("/goals")
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items.target", contains(70));
    }

    @Test
    void aGoalKeepsWhatItIsAGoalOf() {
        String id = set(body()).extract().path("id");
        Map<String, Object> whole = body();
        whole.putAll(Map.of("scope", "ASSOCIATION", "scopeId", story.association()));
        change(id, whole, "*").spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/scopeId"));
        set(whole).statusCode(201);
    }

    @Test
    void onlyTheAssociationItselfAndOnlyForWhatIsItsOwn() {
        Api.as(Tokens.association("annat-forbund"))
                .body(body())
                .post("/goals")
                .then()
                .spec(Api.problem(ProblemTypes.NOT_PERMITTED));
        Map<String, Object> unknown = body();
        unknown.put("scopeId", UUID.randomUUID().toString());
        set(unknown).spec(Api.problem(ProblemTypes.NOT_FOUND));
    }

    @Test
    void aShareIsOfResultsThatTheDefinitionKnows() {
        Map<String, Object> wrong = body();
        wrong.put("categories", List.of("HAPPY"));
        set(wrong).spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/categories"));
        Map<String, Object> vague = body();
        vague.remove("definition");
        set(vague).spec(Api.problem(ProblemTypes.INVALID_REQUEST));
        Map<String, Object> more = body();
        more.put("target", 101);
        set(more).spec(Api.problem(ProblemTypes.INVALID_REQUEST));
    }

    private Map<String, Object> body() {
        return new HashMap<>(Map.of(
                "scope", "INTERVENTION",
                "scopeId", rehab.toString(),
                "titleSv", "60 % till arbete eller studier",
                "titleEn", "60 per cent to work or study",
                "measure", "RESULT_PERCENT",
                "target", 60,
                "definition", "national-headline",
                "categories", List.of("WORK_OR_STUDY"),
                "from", "2017-09-01",
                "to", "2020-11-30"));
    }

    private ValidatableResponse set(Map<String, Object> body) {
        return Api.as(Tokens.association(story.association()))
                .body(body)
                .post("/goals")
                .then();
    }

    private ValidatableResponse change(String id, Map<String, Object> body, String ifMatch) {
        return Api.as(Tokens.association(story.association()))
                .header("If-Match", ifMatch)
                .body(body)
                .post("/goals/" + id + "/versions")
                .then();
    }
}
