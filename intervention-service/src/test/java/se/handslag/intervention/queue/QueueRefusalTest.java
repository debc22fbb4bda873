package se.handslag.intervention.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.intervention.support.Bodies;
import se.handslag.intervention.support.Scene;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

/** What a queue does not do, and for whom it does nothing. */
@QuarkusTest
class QueueRefusalTest {
    @Inject
    Scene scene;

    @Inject
    DataSource database;

    private Line line;
    private UUID person;

    @BeforeEach
    void setTheScene() {
        line = Line.of(scene, database);
        person = scene.participant();
    }

    @ParameterizedTest
    @CsvSource({
        "joinedOn, 2199-01-01, 400, /joinedOn",
        "joinedOn, 2019-01-01, 400, /joinedOn",
        "followUpConsentGivenOn, 2199-01-01, 400, /followUpConsentGivenOn",
        "followUpConsentGivenOn, , 422, /followUpConsentGivenOn",
        "joinedOn, , 400, /joinedOn"
    })
    void nobodyWaitsLikeThis(String field, String value, int status, String pointer) {
        Map<String, Object> body = line.wait(person);
        body.put(field, value);
        assertThat(line.join(body).statusCode(status).extract().<Object>path("errors[0].pointer"))
                .isEqualTo(pointer);
    }

    @Test
    void nobodyWaitsTwiceOrForWhatTheyAreIn() {
        line.joined(person);
        line.join(line.wait(person)).statusCode(409);
        UUID other = scene.participant();
        Scene.id(line.ground().in(Bodies.in(line.ground().intervention(), other)));
        line.join(line.wait(other)).statusCode(409);
    }

    @Test
    void nobodyWaitsForWhatIsCountedOnly() {
        Map<String, Object> body = line.wait(person);
        body.put("interventionId", scene.conference(line.ground().association()));
        line.join(body).statusCode(404);
    }

    @Test
    void theTurnIsKeptOrTheExceptionNamed() {
        UUID first = line.joined(person);
        UUID second = line.joined(scene.participant());
        String by = Line.today().plusDays(1).toString();
        line.offer(Map.of("answerBy", by, "queueEntryId", second))
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/turnException"));
        line.offer(Map.of("answerBy", by, "queueEntryId", second, "turnException", "FRIEND_OF_MINE"))
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/turnException"));
        line.offer(Map.of("answerBy", by, "queueEntryId", first, "turnException", "URGENT_NEED"))
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/turnException"));
        line.offer(Map.of("answerBy", "2018-03-01")).spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/answerBy"));
        line.offer(Map.of("answerBy", Line.today().plusDays(91).toString()))
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/answerBy"));
        line.offer(Map.of("answerBy", by, "queueEntryId", UUID.randomUUID())).spec(Api.problem(ProblemTypes.NOT_FOUND));
    }

    @Test
    void anAnswerNeedsAnOffer() {
        UUID entry = line.joined(person);
        line.accepted(entry).statusCode(409);
        line.offered();
        line.answer(entry, Map.of("answer", "DECLINED")).spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/waitsOn"));
        line.answer(entry, Map.of("answer", "ACCEPTED", "waitsOn", true))
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/waitsOn"));
        line.accepted(entry).statusCode(201);
        line.accepted(entry).statusCode(409);
        line.offer(Map.of("answerBy", Line.today().toString(), "queueEntryId", entry))
                .statusCode(409);
    }

    @Test
    void nobodyIsThereToBeOfferedAPlace() {
        line.offer(Map.of("answerBy", Line.today().toString()))
                .spec(Api.problem(new ProblemType("nobody-waits", 409, "Nobody waits for a place")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"STARTED", "PLACE_DECLINED", "CASE_CLOSED", "SAME_PERSON", "NO_SUCH_REASON"})
    void someReasonsAreNotToldByAnybody(String reason) {
        UUID entry = line.joined(person);
        line.leave(entry, reason).spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/exitReason"));
    }

    @Test
    void aWaitEndsOnce() {
        UUID entry = line.joined(person);
        line.leave(entry, "MOVED").statusCode(201);
        line.leave(entry, "MOVED").statusCode(409);
        line.joined(person);
    }

    @Test
    void theAnonymousAreInNoQueue() {
        UUID anonymous = UUID.randomUUID();
        scene.announceParticipant(anonymous, "ANONYMOUS");
        scene.awaitParticipant(anonymous);
        line.join(line.wait(anonymous)).spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/participantId"));
    }

    @Test
    void anotherAgencyFindsNothing() {
        UUID entry = line.joined(person);
        String other = Tokens.agency(scene.agency());
        Api.as(other).get("/queue-entries/" + entry).then().spec(Api.problem(ProblemTypes.NOT_FOUND));
        Api.as(other)
                .get("/queue-entries?intervention=" + line.ground().intervention())
                .then()
                .spec(Api.problem(ProblemTypes.NOT_FOUND));
        Api.as(other)
                .body(line.wait(scene.participant()))
                .post("/queue-entries")
                .then()
                .statusCode(404);
        Api.as(other)
                .body(Map.of("answerBy", Line.today().toString()))
                .post("/interventions/" + line.ground().intervention() + "/place-offers")
                .then()
                .statusCode(404);
        Api.as(other)
                .body(Map.of("answer", "ACCEPTED"))
                .post("/queue-entries/" + entry + "/place-answers")
                .then()
                .statusCode(404);
        Api.as(other)
                .body(new HashMap<>(Map.of("leftOn", "2018-03-01", "exitReason", "MOVED")))
                .post("/queue-entries/" + entry + "/departures")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.CASEWORKER, Roles.INTERVENTION_MANAGER, Roles.ASSOCIATION_ADMIN, Roles.REPORT_READER})
    void noOtherRoleSeesWhoWaits(String role) {
        UUID entry = line.joined(person);
        String token = Tokens.of("somebody")
                .agency(line.ground().agency())
                .roles(Set.of(role))
                .sign();
        Api.as(token).get("/queue-entries/" + entry).then().spec(Api.problem(ProblemTypes.NOT_PERMITTED));
        Api.as(token)
                .get("/interventions/" + line.ground().intervention() + "/places")
                .then()
                .statusCode(200);
    }

    @Test
    void everyPersonShownIsRecorded() {
        UUID entry = line.joined(person);
        line.list("live");
        line.read(entry);
        assertThat(scene.exists(
                        "select 1 from access_record where participant_id = ? and action = 'list-queue-entry'"
                                + " and basis = 'participant-manager-of-carrier'",
                        person))
                .isTrue();
        assertThat(scene.exists(
                        "select 1 from access_record where participant_id = ? and action = 'read-queue-entry'", person))
                .isTrue();
    }
}
