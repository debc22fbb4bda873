package se.handslag.outcome.further;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.kit.contract.participations.Situation;
import se.handslag.kit.id.Ids;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;
import se.handslag.outcome.story.Participation;
import se.handslag.outcome.story.Situations;
import se.handslag.outcome.story.Stage;
import se.handslag.outcome.story.Story;

/**
 * The municipalities' project in Kalmar county: 382 of 418 persons so far, 70 % in some occupation, placement counted, and
 * the goal was 60 %. And what participants themselves say of their steps closer (R6.4, R6.9).
 */
@QuarkusTest
class GoalAndIndicatorReportTest {
    private static final Situation PLACEMENT =
            new Situation(List.of(), List.of(), true, List.of("AKTIVITETSSTOD"), Optional.empty(), Optional.of(true));
    private final Stage stage;
    private final Story story = new Story().registered();
    private final String code = "kod-" + Long.toHexString(Ids.next().getLeastSignificantBits());

    GoalAndIndicatorReportTest(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aGoalWithADefinitionOfItsOwnThatCountsPlacement() {
        UUID programme = story.programme("Kommunernas projekt");
        UUID project = story.esfIntervention("Kalejdo", programme, "0882");
        closed(project, 90, Situations.works("WORKS_SUBSIDISED", 50));
        closed(project, 50, PLACEMENT);
        closed(project, 60, Situations.jobseeker());
        for (int i = 0; i < 182; i++) {
            story.starts(project, "2018-02-01");
        }
        stage.play(story);
        post("/success-definitions", definition());
        post("/goals", goal(programme, "RESULT_PERCENT", 60, true));
        post("/goals", goal(programme, "PERSONS", 418, false));
        ValidatableResponse report = Api.as(Tokens.association(story.association()))
                .queryParam("programme", programme)
                .queryParam("from", "2017-01-01")
                .queryParam("to", "2020-12-31")
                .get("/reports/goals")
                .then()
                .statusCode(200);
        String share = "tables[0].rows.find { it.titleSv.startsWith('RESULT_PERCENT') }.cells.";
        report.body(share + "actual.percent", equalTo(70.0f))
                .body(share + "actual.value", equalTo(140))
                .body(share + "actual.denominator.count", equalTo(200))
                .body(share + "attained.textEn", containsString("Reached: 116.7"))
                .body(share + "definition.textSv", containsString("praktik"));
        String persons = "tables[0].rows.find { it.titleSv.startsWith('PERSONS') }.cells.";
        report.body(persons + "actual.value", equalTo(382)).body(persons + "attained.textEn", containsString("91.4"));
    }

    /** R6.7: the goal ends on the day before those leave who would be told of. */
    @Test
    void aGoalWhosePeriodIsNotToldHasANoteAndNoFigure() {
        UUID programme = story.programme("Projektet");
        closed(story.esfIntervention("Kalejdo", programme, "0882"), 20, Situations.jobseeker());
        stage.play(story);
        Map<String, Object> goal = goal(programme, "PARTICIPATIONS", 100, false);
        goal.put("to", "2018-05-31");
        post("/goals", goal);
        post("/goals", goal(programme, "PERSONS", 100, false));
        ValidatableResponse report = Api.as(Tokens.association(story.association()))
                .queryParam("programme", programme)
                .queryParam("from", "2017-01-01")
                .queryParam("to", "2020-12-31")
                .get("/reports/goals")
                .then()
                .statusCode(200);
        String participations = "tables[0].rows.find { it.titleSv.startsWith('PARTICIPATIONS') }.cells.";
        report.body(participations + "actual.value", nullValue())
                .body(participations + "attained.textEn", equalTo("–"))
                .body("tables[0].notes.en", hasItem(containsString("2017-07-01 – 2018-06-30")))
                .body("tables[0].rows.find { it.titleSv.startsWith('PERSONS') }.cells.actual.value", equalTo(20));
    }

    @Test
    void howAnswersAreSpreadAndHowTheyChanged() {
        UUID rehab = story.intervention("Rehab", "af");
        List<Participation> people = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            people.add(story.starts(rehab, "2018-02-01"));
        }
        stage.play(story);
        post("/indicator-sets", set());
        for (int i = 0; i < people.size(); i++) {
            answer(people.get(i), "START", 2);
            if (i < 6) {
                answer(people.get(i), "END", 4);
            }
        }
        await().untilAsserted(() -> report().body(change("persons") + ".value", equalTo(6))
                .body(change("change") + ".value", equalTo(2.0f))
                .body(change("change") + ".denominator.name", equalTo("ANSWERED_TWICE"))
                .body("tables[1].rows.find { it.name == '2' }.cells.'count-START'.value", equalTo(12))
                .body("tables[1].rows.find { it.name == '4' }.cells.'share-END'.percent", equalTo(100.0f)));
    }

    private ValidatableResponse report() {
        return Api.as(Tokens.association(story.association()))
                .queryParam("association", story.association())
                .queryParam("from", "2018-01-01")
                .queryParam("to", "2018-12-31")
                .get("/reports/indicators/" + code)
                .then()
                .statusCode(200);
    }

    private static String change(String column) {
        return "tables[0].rows.find { it.name == 'tro-END' }.cells." + column;
    }

    private void closed(UUID intervention, int persons, Situation after) {
        for (int i = 0; i < persons; i++) {
            story.starts(intervention, "2017-12-01").ends("2018-06-01", after);
        }
    }

    private void post(String path, Map<String, Object> body) {
        Api.as(Tokens.association(story.association()))
                .body(body)
                .post(path)
                .then()
                .statusCode(201);
    }

    private void answer(Participation one, String occasion, int value) {
        Api.as(Tokens.agency("af"))
                .body(Map.of(
                        "indicatorSet",
                        code,
                        "participationId",
                        one.id().toString(),
                        "occasion",
                        occasion,
                        "answeredOn",
                        "2018-03-01",
                        "answers",
                        Map.of("tro", value)))
                .post("/indicator-answers")
                .then()
                .statusCode(201);
    }

    private Map<String, Object> definition() {
        Map<String, Object> works =
                Map.of("fact", "WORKS", "kinds", List.of("WORKS_UNSUBSIDISED", "WORKS_SUBSIDISED", "SELF_EMPLOYED"));
        return Map.of(
                "id", code,
                "titleSv", "Någon sysselsättning",
                "titleEn", "Some occupation",
                "textSv", "Arbete, studier eller praktik.",
                "textEn", "Work, study or placement.",
                "categories",
                        List.of(
                                Map.of(
                                        "code", "OCCUPATION",
                                        "titleSv", "I sysselsättning",
                                        "titleEn", "In an occupation",
                                        "whenAny",
                                                List.of(
                                                        works,
                                                        Map.of("fact", "STUDIES"),
                                                        Map.of("fact", "IN_PLACEMENT"))),
                                Map.of("code", "REST", "titleSv", "Övriga", "titleEn", "Rest", "whenAny", List.of())));
    }

    private Map<String, Object> goal(UUID programme, String measure, int target, boolean ofResults) {
        Map<String, Object> goal = new HashMap<>(Map.of(
                "scope",
                "PROGRAMME",
                "scopeId",
                programme.toString(),
                "titleSv",
                measure,
                "titleEn",
                measure,
                "measure",
                measure,
                "target",
                target,
                "from",
                "2017-09-01",
                "to",
                "2020-11-30"));
        if (ofResults) {
            goal.putAll(Map.of("definition", code, "categories", List.of("OCCUPATION")));
        }
        return goal;
    }

    private Map<String, Object> set() {
        return Map.of(
                "code",
                code,
                "level",
                "PARTICIPANT",
                "occasions",
                List.of("START", "END"),
                "titleSv",
                "Steg närmare",
                "titleEn",
                "Steps closer",
                "questions",
                List.of(Map.of(
                        "code", "tro",
                        "textSv", "Jag tror att jag kan arbeta",
                        "textEn", "I believe that I can work",
                        "from", 1,
                        "to", 5,
                        "lowestSv", "Inte alls",
                        "lowestEn", "Not at all",
                        "highestSv", "Helt",
                        "highestEn", "Entirely")));
    }
}
