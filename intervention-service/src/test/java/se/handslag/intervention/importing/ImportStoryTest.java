package se.handslag.intervention.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.intervention.support.Bodies;
import se.handslag.intervention.support.Ground;
import se.handslag.intervention.support.Scene;
import se.handslag.kit.contract.participations.ParticipationEnded;
import se.handslag.kit.contract.participations.ParticipationStarted;
import se.handslag.kit.event.ReceivedEvent;
import se.handslag.kit.event.Topics;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.ContractAssert;
import se.handslag.kit.testing.MovableClock;
import se.handslag.kit.testing.TopicReader;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

/** An agency sends many participations in one file: good rows are registered, bad ones are listed. */
@QuarkusTest
class ImportStoryTest {
    @Inject
    Scene scene;

    @Inject
    MovableClock clock;

    private Ground ground;
    private Files files;
    private UUID person;

    @BeforeEach
    void setTheScene() {
        ground = Ground.of(scene);
        files = new Files(ground, clock);
        person = scene.participant();
    }

    @AfterEach
    void realTimeAgain() {
        clock.reset();
    }

    @Test
    void participationsThatEndedLongAgoAreRegisteredAndTold() {
        UUID id = files.imports(
                Files.NDJSON, String.join("\n", files.ended("k-1", person), "", files.anonymous("k-2")), false);
        files.done(id)
                .body("total", equalTo(2))
                .body("done", equalTo(2))
                .body("good", equalTo(2))
                .body("bad", equalTo(0))
                .body("finishedAt", notNullValue());
        Api.as(ground.token())
                .get("/participations?intervention=" + ground.intervention())
                .then()
                .body("items.size()", equalTo(2))
                .body("items.find { it.participantId != null }.state", equalTo("ENDED"));
        try (TopicReader reader = new TopicReader(Topics.PARTICIPATIONS)) {
            List<ReceivedEvent> told = reader.awaitKey(person.toString(), 2).stream()
                    .map(ContractAssert::assertKeepsContract)
                    .toList();
            assertThat(told).extracting(ReceivedEvent::sequence).containsExactly(0L, 1L);
            assertThat(told.get(0).as(ParticipationStarted.class).ageAtStart()).contains(34);
            assertThat(told.get(1).as(ParticipationEnded.class).endedOn()).isEqualTo("2018-06-20");
        }
        assertThat(scene.exists("select 1 from import_row where import_id = ?", id))
                .isFalse();
    }

    @Test
    void anImportedParticipationIsCorrectedLikeAnyOther() {
        files.done(files.imports(Files.NDJSON, files.ended("k-1", person), false));
        String self = Api.as(ground.token())
                .get("/participations?intervention=" + ground.intervention())
                .then()
                .extract()
                .path("items[0]._links.self.href");
        String path = self.substring(self.indexOf("/participations"));
        Api.as(ground.token())
                .get(path + "/versions")
                .then()
                .body("items.version", equalTo(List.of(1, 0)))
                .body("items.what", equalTo(List.of("OUT_REGISTRATION", "IN_REGISTRATION")))
                .body("items.state", equalTo(List.of("ENDED", "RUNNING")));
        ground.corrects(
                        UUID.fromString(path.substring(path.lastIndexOf('/') + 1)),
                        "end",
                        1,
                        Bodies.endCorrection("2018-08-31"))
                .statusCode(201)
                .header("ETag", "\"2\"");
    }

    @Test
    void badRowsAreListedWithNumbersPlacesAndReasons() {
        String own = UUID.randomUUID().toString();
        String file = String.join(
                "\n",
                files.anonymous("k-1"),
                "{\"externalReference\":\"k-2\"}",
                "not json",
                files.anonymous("k-1"),
                files.anonymous("19640823-3234"),
                files.running("k-6", UUID.randomUUID(), "2018-01-15"),
                files.running("k-7", person, "2017-12-31"),
                files.running("k-8", person, "2018-01-15").replace("\"AF\"", "\"NOBODY\""),
                files.running("k-9", person, "2018-01-15"),
                files.running("k-10", person, "2018-02-15"),
                files.ended("k-11", person),
                files.anonymous("k-12").replace(ground.intervention().toString(), own),
                files.ended("k-13", person).replace("2018-06-20", "2018-01-14"),
                files.anonymous("k-14").replace("2018}", "\"2018\"}"));
        UUID id = files.imports(Files.NDJSON, file, false);
        files.done(id).body("total", equalTo(14)).body("good", equalTo(3)).body("bad", equalTo(11));
        assertThat(files.errors(id))
                .containsExactly(
                        "2 invalid-request /inRegistration",
                        "3 invalid-json ",
                        "4 reference-twice externalReference",
                        "5 invalid-request /externalReference",
                        "6 not-found /inRegistration/participantId",
                        "7 outside-intervention-period /inRegistration/startedOn",
                        "8 invalid-request /inRegistration/referredBy",
                        "10 participation-already-running /inRegistration/participantId",
                        "12 not-found /inRegistration/interventionId",
                        "13 invalid-request /outRegistration/endedOn",
                        "14 invalid-request /inRegistration/anonymous/budgetYear");
    }

    @Test
    void aDryRunSaysWhatTheTrueRunWillSayAndRegistersNothing() {
        String file = String.join(
                "\n",
                files.running("k-1", person, "2018-01-15"),
                files.running("k-2", person, "2018-02-15"),
                files.ended("k-3", person));
        UUID tried = files.imports(Files.NDJSON, file, true);
        files.done(tried).body("dryRun", equalTo(true)).body("good", equalTo(2)).body("bad", equalTo(1));
        assertThat(scene.exists("select 1 from participation where intervention_id = ?", ground.intervention()))
                .isFalse();
        UUID done = files.imports(Files.NDJSON, file, false);
        files.done(done).body("good", equalTo(2)).body("bad", equalTo(1));
        assertThat(files.errors(done)).isEqualTo(files.errors(tried));
    }

    @Test
    void whatIsSentAgainIsNotRegisteredAgain() {
        String file = String.join("\n", files.anonymous("k-1"), files.ended("k-2", person));
        files.done(files.imports(Files.NDJSON, file, false)).body("good", equalTo(2));
        files.done(files.imports(Files.NDJSON, file + "\n" + files.anonymous("k-3"), false))
                .body("good", equalTo(1))
                .body("already", equalTo(2))
                .body("bad", equalTo(0));
        Api.as(ground.token())
                .get("/participations?intervention=" + ground.intervention())
                .then()
                .body("items.size()", equalTo(3));
    }

    @Test
    void aSpreadsheetIsAFileToo() {
        String file = "\uFEFFexternalReference;interventionId;participantId;sex;budgetYear;startedOn;referredBy;"
                + "educationLevel;followUpConsentGivenOn;workBefore;registeredAtAfBefore;livelihoodsBefore;endedOn;"
                + "exitReason;next;workAfter;registeredAtAfAfter;livelihoodsAfter\r\n"
                + row(
                        "k-1",
                        person + ";;;2018-01-15;AF;COMPULSORY;2018-01-10;SELF_EMPLOYED:20;true;"
                                + "\"A_KASSA|SJUKPENNING\";2018-06-20;COMPLETED_AS_PLANNED;CLOSING;WORKS_SUBSIDISED:75;false;NONE")
                + row("k-2", ";FEMALE;2018;;;;;;;;;;;;;")
                + row("k-3", person + ";;;2018-13-15;AF;COMPULSORY;2018-01-10;SELF_EMPLOYED:much;yes;NONE")
                + row("k-4", ";FEMALE;2018;2018-01-15")
                + row("k-5", person + ";;;2018-01-15;AF;COMPULSORY;2018-01-10;;true;NONE|A_KASSA");
        UUID id = files.imports("text/csv", file, false);
        files.done(id).body("good", equalTo(2)).body("bad", equalTo(3));
        assertThat(files.errors(id))
                .containsExactly(
                        "3 invalid-request startedOn",
                        "4 invalid-request startedOn",
                        "5 invalid-request livelihoodsBefore");
        Api.as(ground.token())
                .get("/participations?intervention=" + ground.intervention())
                .then()
                .body("items.find { it.participantId != null }.endedOn", equalTo("2018-06-20"));
    }

    @Test
    void aFileThatIsNoneOfTheseIsRefused() {
        files.send("text/csv", "name;number\r\nx;y\r\n", false).then().spec(Api.problem(ProblemTypes.INVALID_REQUEST));
        files.send("text/csv", "", false).then().spec(Api.problem(ProblemTypes.INVALID_REQUEST));
        files.send("application/json", "{}", false).then().statusCode(415);
        Api.as(ground.token())
                .contentType("text/csv")
                .body("externalReference\r\n")
                .post("/imports?dryRun=perhaps")
                .then()
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST));
    }

    @Test
    void onlyTheAgencyThatSentItSeesHowItGoesAndOnlyParticipantManagersSend() {
        UUID id = files.imports(Files.NDJSON, files.anonymous("k-1"), false);
        files.look(id).body("_links.errors.href", endsWith("/imports/" + id + "/errors"));
        String other = Tokens.agency(scene.agency());
        Api.as(other).get("/imports/" + id).then().spec(Api.problem(ProblemTypes.NOT_FOUND));
        Api.as(other).get("/imports/" + id + "/errors").then().spec(Api.problem(ProblemTypes.NOT_FOUND));
        String staff = Tokens.association(ground.association());
        Api.as(staff).get("/imports/" + id).then().spec(Api.problem(ProblemTypes.NOT_PERMITTED));
        Api.as(staff)
                .contentType("text/csv")
                .body("externalReference\r\n")
                .post("/imports")
                .then()
                .spec(Api.problem(ProblemTypes.NOT_PERMITTED));
        // Another agency's rows are refused one by one: it carries this intervention out no more than the sender does.
        Ground elsewhere = Ground.of(scene);
        Files theirs = new Files(elsewhere, clock);
        UUID foreign = theirs.imports(Files.NDJSON, files.anonymous("k-9"), false);
        theirs.done(foreign).body("bad", equalTo(1));
        assertThat(theirs.errors(foreign)).containsExactly("1 not-found /inRegistration/interventionId");
    }

    private String row(String reference, String rest) {
        return reference + ";" + ground.intervention() + ";" + rest + "\r\n";
    }
}
