package se.handslag.intervention.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.intervention.support.Bodies;
import se.handslag.intervention.support.Ground;
import se.handslag.intervention.support.Scene;
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

/** What was registered wrongly or late is told again, and what was told before can still be read (R3.8, R6.3). */
@QuarkusTest
class CorrectionStoryTest {
    private static final ProblemType WITHDRAWN =
            new ProblemType("participation-consent-withdrawn", 409, "Consent was withdrawn");

    @Inject
    Scene scene;

    @Inject
    DataSource database;

    private Ground ground;
    private UUID person;
    private UUID id;

    @BeforeEach
    void somebodyCameAndLeft() {
        ground = Ground.of(scene);
        person = scene.participant();
        id = Scene.id(ground.in(Bodies.in(ground.intervention(), person)));
        ground.out(id, Bodies.out()).statusCode(201);
    }

    @Test
    void bothEndsAreCorrectedAndEveryVersionStays() {
        ground.corrects(id, "start", 1, Bodies.startCorrection("2018-02-01"))
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("state", equalTo("ENDED"));
        ground.corrects(id, "end", 2, Bodies.endCorrection("2018-08-31"))
                .statusCode(201)
                .header("ETag", "\"3\"");

        Api.as(ground.token())
                .get("/participations/" + id)
                .then()
                .body("startedOn", equalTo("2018-02-01"))
                .body("outRegistration.endedOn", equalTo("2018-08-31"));
        versions()
                .body("items.version", contains(3, 2, 1, 0))
                .body(
                        "items.what",
                        contains("END_CORRECTION", "START_CORRECTION", "OUT_REGISTRATION", "IN_REGISTRATION"))
                .body("items.reason", contains("LATE_INFORMATION", "TYPING_ERROR", null, null))
                .body("items.startedOn", contains("2018-02-01", "2018-02-01", "2018-01-15", "2018-01-15"))
                .body("items.endedOn", contains("2018-08-31", "2018-06-20", "2018-06-20", null));
        List<String> recorded = versions().extract().path("items.recordedAt");
        assertThat(recorded).doesNotHaveDuplicates().isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void theFactsAreToldAgainWithAHigherSequence() {
        ground.corrects(id, "start", 1, Bodies.startCorrection("2018-02-01")).statusCode(201);
        ground.corrects(id, "end", 2, Bodies.endCorrection("2018-08-31")).statusCode(201);
        try (TopicReader reader = new TopicReader(Topics.PARTICIPATIONS)) {
            List<ReceivedEvent> told = reader.awaitKey(person.toString(), 4).stream()
                    .map(ContractAssert::assertKeepsContract)
                    .toList();
            assertThat(told).extracting(ReceivedEvent::sequence).containsExactly(0L, 1L, 2L, 3L);
            ParticipationStarted first = told.get(0).as(ParticipationStarted.class);
            ParticipationStarted start = told.get(2).as(ParticipationStarted.class);
            assertThat(start.startedOn()).isEqualTo("2018-02-01");
            assertThat(start.recordedAt()).isAfter(first.recordedAt());
            assertThat(told.get(3).as(ParticipationEnded.class).endedOn()).isEqualTo("2018-08-31");
        }
    }

    @Test
    void whoHasNotReadThePresentStateCorrectsNothing() {
        ground.corrects(id, "end", 0, Bodies.endCorrection("2018-08-31")).spec(Api.problem(ProblemTypes.STALE_ETAG));
        Api.as(ground.token())
                .body(Bodies.endCorrection("2018-08-31"))
                .post("/participations/" + id + "/end-corrections")
                .then()
                .spec(Api.problem(ProblemTypes.PRECONDITION_REQUIRED));
    }

    @Test
    void codesAndSituationsAreCheckedAsAtRegistration() {
        Map<String, Object> start = Bodies.startCorrection("2018-02-01");
        start.put("reason", "BECAUSE");
        start.put("referredBy", "NOBODY");
        ground.corrects(id, "start", 1, start)
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST))
                .body("errors.pointer", contains("/reason", "/referredBy"));
        ground.corrects(id, "start", 1, Bodies.startCorrection("2018-06-21"))
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/startedOn"));
        ground.corrects(id, "end", 1, Bodies.endCorrection("2018-01-14"))
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/endedOn"));
    }

    @Test
    void anEndByWithdrawnConsentStays() {
        UUID other = ground.running();
        Map<String, Object> out = Bodies.out();
        out.put("exitReason", "CONSENT_WITHDRAWN");
        out.remove("after");
        ground.out(other, out).statusCode(201);
        ground.corrects(other, "end", 1, Bodies.endCorrection("2018-06-21")).spec(Api.problem(WITHDRAWN));
    }

    @Test
    void anotherAgencyFindsNothing() {
        String other = Tokens.agency(scene.agency());
        Api.as(other).get("/participations/" + id + "/versions").then().spec(Api.problem(ProblemTypes.NOT_FOUND));
        Api.as(other)
                .header("If-Match", "\"1\"")
                .body(Bodies.endCorrection("2018-08-31"))
                .post("/participations/" + id + "/end-corrections")
                .then()
                .spec(Api.problem(ProblemTypes.NOT_FOUND));
        Api.as(Tokens.association(ground.association()))
                .get("/participations/" + id + "/versions")
                .then()
                .spec(Api.problem(ProblemTypes.NOT_PERMITTED));
    }

    @Test
    void whatWasRecordedLongAgoIsRegisteredNow() {
        // Of January to June 2018, told in November 2026: valid time and recorded time lie years apart.
        versions().body("items[1].startedOn", equalTo("2018-01-15"));
        String recorded = versions().extract().path("items[1].recordedAt");
        assertThat(recorded).isGreaterThan("2026");
    }

    @Test
    void theDatabaseLetsNobodyRewriteAVersionOrAnEnd() {
        for (String rewriting : new String[] {
            "update participation_version set started_on = '2018-03-01' where participation_id = '" + id + "'",
            "delete from participation_version where participation_id = '" + id + "'",
            "update out_registration set ended_on = '2018-06-21' where participation_id = '" + id + "'"
        }) {
            assertThatThrownBy(() -> run(rewriting)).hasMessageContaining("added, never changed");
        }
    }

    private void run(String sql) throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private ValidatableResponse versions() {
        return Api.as(ground.token())
                .get("/participations/" + id + "/versions")
                .then()
                .statusCode(200);
    }
}
