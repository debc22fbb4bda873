package se.handslag.intervention.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.intervention.support.Bodies;
import se.handslag.intervention.support.Ground;
import se.handslag.intervention.support.Scene;
import se.handslag.kit.contract.participations.OwnAnswer;
import se.handslag.kit.contract.participations.ParticipationEnded;
import se.handslag.kit.contract.participations.ParticipationStarted;
import se.handslag.kit.event.ReceivedEvent;
import se.handslag.kit.event.Topics;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.ContractAssert;
import se.handslag.kit.testing.TopicReader;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

/** An association asks what it wants to know of its own participants, as data (R5.5). */
@QuarkusTest
class QuestionStoryTest {
    private static final ProblemType CODE_TAKEN =
            new ProblemType("question-already-registered", 409, "The association has a question of this code");

    @Inject
    Scene scene;

    @Inject
    DataSource database;

    private Ground ground;
    private UUID question;

    @BeforeEach
    void theAssociationAsks() {
        ground = Ground.of(scene);
        question = Scene.id(asks(ground.association(), content("BOTH", true)).header("ETag", "\"0\""));
    }

    @Test
    void itIsAnsweredAtBothEndsAndToldByCodes() {
        UUID person = scene.participant();
        UUID id = Scene.id(ground.in(with(Bodies.in(ground.intervention(), person), "FAR")));
        ground.out(id, with(Bodies.out(), "NEAR")).statusCode(201);
        Api.as(ground.token())
                .get("/participations/" + id)
                .then()
                .body("answers.answer", contains("FAR"))
                .body("outRegistration.answers.answer", contains("NEAR"));
        try (TopicReader reader = new TopicReader(Topics.PARTICIPATIONS)) {
            List<ReceivedEvent> told = reader.awaitKey(person.toString(), 2).stream()
                    .map(ContractAssert::assertKeepsContract)
                    .toList();
            assertThat(told.get(0).as(ParticipationStarted.class).answers())
                    .containsExactly(new OwnAnswer("closeness", "FAR"));
            assertThat(told.get(1).as(ParticipationEnded.class).answers())
                    .containsExactly(new OwnAnswer("closeness", "NEAR"));
        }
    }

    @Test
    void nobodyComesInOrLeavesWithoutAnAnswer() {
        ground.in(Bodies.in(ground.intervention(), scene.participant()))
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/answers"));
        UUID id = Scene.id(ground.in(with(Bodies.in(ground.intervention(), scene.participant()), "FAR")));
        ground.out(id, Bodies.out()).spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/answers"));
        ground.out(id, with(Bodies.out(), "PERHAPS"))
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/answers/0/answer"));
        ground.out(id, with(Bodies.mistake(), "FAR")).spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/exitReason"));
        ground.out(id, Bodies.mistake()).statusCode(201);
    }

    @Test
    void theAnonymousAreAskedNothing() {
        ground.in(Bodies.anonymous(ground.intervention())).statusCode(201);
        ground.in(with(Bodies.anonymous(ground.intervention()), "FAR"))
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/answers"));
    }

    @Test
    void aNewWordingTakesThePlaceOfTheOldOneWhichIsKept() {
        Map<String, Object> no = content("OUT", false);
        no.put("validTo", "2018-12-31");
        revise(ground.association(), no).statusCode(200).header("ETag", "\"1\"");
        Api.as(ground.token())
                .get("/questions/" + question + "/revisions")
                .then()
                .body("items.version", contains(1, 0))
                .body("items.content.occasion", contains("OUT", "BOTH"));
        ground.in(Bodies.in(ground.intervention(), scene.participant())).statusCode(201);
        revise(ground.association(), no).spec(Api.problem(ProblemTypes.STALE_ETAG));
        assertThatThrownBy(() ->
                        run("update own_question_revision set text_en = '?' where question_id = '" + question + "'"))
                .hasMessageContaining("added, never changed");
        assertThatThrownBy(() -> run("update own_question set code = 'other' where id = '" + question + "'"))
                .hasMessageContaining("never change");
    }

    @Test
    void whatCannotBeAskedLikeThis() {
        asks(ground.association(), content("BOTH", true)).spec(Api.problem(CODE_TAKEN, "/code"));
        Map<String, Object> backwards = content("IN", true);
        backwards.put("validTo", "2017-12-31");
        revise(ground.association(), backwards).spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/validTo"));
        Map<String, Object> twice = content("IN", true);
        twice.put("answers", List.of(choice("FAR"), choice("FAR")));
        revise(ground.association(), twice).spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/answers"));
    }

    @Test
    void onlyTheAssociationsAdministratorAsksAndEverybodyReads() {
        revise(scene.association(), content("IN", true)).spec(Api.problem(ProblemTypes.NOT_PERMITTED));
        Api.as(ground.token())
                .body(Map.of("association", ground.association(), "code", "x", "content", content("IN", true)))
                .post("/questions")
                .then()
                .spec(Api.problem(ProblemTypes.NOT_PERMITTED));
        Api.as(ground.token())
                .get("/questions?association=" + ground.association())
                .then()
                .statusCode(200)
                .body("items.code", contains("closeness"))
                .body("items[0].content.answers[0].label.sv", equalTo("Svar"));
        Api.anonymous()
                .get("/questions?association=" + ground.association())
                .then()
                .spec(Api.problem(ProblemTypes.NOT_AUTHENTICATED));
    }

    private static ValidatableResponse asks(String association, Map<String, Object> content) {
        return Api.as(Tokens.association(association))
                .body(Map.of("association", association, "code", "closeness", "content", content))
                .post("/questions")
                .then();
    }

    private ValidatableResponse revise(String association, Map<String, Object> content) {
        return Api.as(Tokens.association(association))
                .header("If-Match", "\"0\"")
                .body(content)
                .put("/questions/" + question)
                .then();
    }

    private static Map<String, Object> content(String occasion, boolean required) {
        Map<String, Object> content = new HashMap<>();
        content.put("text", Map.of("sv", "Hur nära?", "en", "How close?"));
        content.put("occasion", occasion);
        content.put("required", required);
        content.put("answers", List.of(choice("FAR"), choice("NEAR")));
        content.put("validFrom", "2018-01-01");
        return content;
    }

    private static Map<String, Object> choice(String code) {
        return Map.of("code", code, "label", Map.of("sv", "Svar", "en", "Answer"));
    }

    private static Map<String, Object> with(Map<String, Object> body, String answer) {
        body.put("answers", List.of(Map.of("question", "closeness", "answer", answer)));
        return body;
    }

    private void run(String sql) throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
