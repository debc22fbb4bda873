package se.handslag.outcome.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.contract.outcomes.IndicatorAnswered;
import se.handslag.kit.event.ReceivedEvent;
import se.handslag.kit.event.Topics;
import se.handslag.kit.id.Ids;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.ContractAssert;
import se.handslag.kit.testing.TopicReader;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;
import se.handslag.outcome.story.Database;
import se.handslag.outcome.story.Participation;
import se.handslag.outcome.story.Stage;
import se.handslag.outcome.story.Story;

/** What people say of themselves: asked as data, answered over REST, published, and read back into facts (R6.9). */
@QuarkusTest
class IndicatorStoryTest {
    private final Stage stage;
    private final Database database;
    private final Story story = new Story().registered();
    private final UUID rehab = story.intervention("Rehab", "af");
    private final Participation person = story.starts(rehab, "2018-02-01");
    private final Participation anonymous = story.anonymousStarts(rehab, "2018-02-01");
    private final String set = "steg-" + Long.toHexString(Ids.next().getLeastSignificantBits());

    IndicatorStoryTest(Stage stage, Database database) {
        this.stage = stage;
        this.database = database;
    }

    @BeforeEach
    void ask() {
        stage.play(story);
        register("PARTICIPANT").statusCode(201).body("occasions", contains("START", "END"));
    }

    @Test
    void answersGoOutAsAnEventAndComeBackAsAFact() {
        answer(Tokens.agency("af"), person.id(), "START", 2).statusCode(201).body("revision", equalTo(0));
        answer(Tokens.agency("af"), person.id(), "START", 3).statusCode(201).body("revision", equalTo(1));
        try (TopicReader reader = new TopicReader(Topics.OUTCOMES)) {
            List<ReceivedEvent> events = reader.awaitKey(person.id().toString(), 2).stream()
                    .map(ContractAssert::assertKeepsContract)
                    .toList();
            assertThat(events).extracting(ReceivedEvent::sequence).containsExactly(0L, 1L);
            assertThat(events.getLast()
                            .as(IndicatorAnswered.class)
                            .answers()
                            .getFirst()
                            .value())
                    .isEqualTo(3);
        }
        await().untilAsserted(() -> assertThat(facts()).containsExactly("0: {\"tro\": 2}", "1: {\"tro\": 3}"));
    }

    @Test
    void onlyThoseWhoSeeThePersonRecordWhatTheySaid() {
        answer(Tokens.agency("fk"), person.id(), "START", 2).spec(Api.problem(ProblemTypes.NOT_PERMITTED));
        answer(Tokens.association(story.association()), person.id(), "START", 2)
                .spec(Api.problem(ProblemTypes.NOT_PERMITTED));
        answer(Tokens.agency("af"), UUID.randomUUID(), "START", 2).spec(Api.problem(ProblemTypes.NOT_FOUND));
    }

    @Test
    void ofAnAnonymousPersonNothingIsAsked() {
        answer(Tokens.agency("af"), anonymous.id(), "START", 2).statusCode(409);
    }

    @Test
    void afterConsentIsWithdrawnNothingMoreIsAsked() {
        person.endsUntold("2018-03-01", "CONSENT_WITHDRAWN");
        stage.play(List.of(story.events().getLast()));
        answer(Tokens.agency("af"), person.id(), "END", 2).statusCode(409);
    }

    @Test
    void anAnswerIsAStepOfTheScaleOnADayThatHasBeen() {
        answer(Tokens.agency("af"), person.id(), "START", 6)
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/answers"));
        answer(Tokens.agency("af"), person.id(), "OTHER", 2)
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/occasion"));
        Map<String, Object> tomorrow = answers(person.id(), "START", 2);
        tomorrow.put("answeredOn", "2999-01-01");
        post(Tokens.agency("af"), tomorrow).spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/answeredOn"));
    }

    @Test
    void staffAnswerAboutTheInterventionAndTheAssociationMayRecordIt() {
        String staff = set + "-personal";
        post(Tokens.association(story.association()), setBody(staff, "STAFF"), "/indicator-sets")
                .statusCode(201);
        Map<String, Object> body = answers(rehab, "START", 4);
        body.put("indicatorSet", staff);
        body.put("interventionId", body.remove("participationId"));
        post(Tokens.association(story.association()), body).statusCode(201);
        post(Tokens.association("annat-forbund"), body).spec(Api.problem(ProblemTypes.NOT_PERMITTED));
    }

    @Test
    void aSetKeepsItsLevelAndItsOwner() {
        register("STAFF").spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/level"));
        register("PARTICIPANT").statusCode(201).body("version", equalTo(2));
        post(Tokens.association("annat-forbund"), setBody(set, "PARTICIPANT"), "/indicator-sets")
                .spec(Api.problem(ProblemTypes.NOT_PERMITTED));
        Api.as(Tokens.of("any")
                        .agency("fk")
                        .roles(java.util.Set.of(Roles.CASEWORKER))
                        .sign())
                .get("/indicator-sets/" + set)
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
    }

    private List<String> facts() throws SQLException {
        return database.texts(
                "select sequence || ': ' || answers from indicator_fact where participation_id = ? order by sequence",
                person.id());
    }

    private ValidatableResponse register(String level) {
        return post(Tokens.association(story.association()), setBody(set, level), "/indicator-sets");
    }

    private static Map<String, Object> setBody(String code, String level) {
        return Map.of(
                "code",
                code,
                "level",
                level,
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

    private ValidatableResponse answer(String token, UUID participation, String occasion, int value) {
        return post(token, answers(participation, occasion, value));
    }

    private Map<String, Object> answers(UUID participation, String occasion, int value) {
        return new HashMap<>(Map.of(
                "indicatorSet",
                set,
                "participationId",
                participation.toString(),
                "occasion",
                occasion,
                "answeredOn",
                "2018-02-02",
                "answers",
                Map.of("tro", value)));
    }

    private static ValidatableResponse post(String token, Map<String, Object> body) {
        return post(token, body, "/indicator-answers");
    }

    private static ValidatableResponse post(String token, Map<String, Object> body, String path) {
        return Api.as(token).body(body).post(path).then();
    }
}
