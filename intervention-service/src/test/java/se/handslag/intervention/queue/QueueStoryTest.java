package se.handslag.intervention.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.ResponseSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.intervention.support.Bodies;
import se.handslag.intervention.support.Scene;
import se.handslag.kit.contract.participations.PlaceAnswered;
import se.handslag.kit.contract.participations.PlaceOffered;
import se.handslag.kit.contract.participations.QueueJoined;
import se.handslag.kit.contract.participations.QueueLeft;
import se.handslag.kit.event.ReceivedEvent;
import se.handslag.kit.event.Topics;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.testing.ContractAssert;
import se.handslag.kit.testing.MovableClock;
import se.handslag.kit.testing.TopicReader;
import se.handslag.kit.testing.rest.Api;

/** From the queue to a place and into the intervention: first come, first served, and what is an exception is on record. */
@QuarkusTest
class QueueStoryTest {
    private static final ProblemType OTHERS_WAIT = new ProblemType("others-wait", 409, "Others wait for the place");
    private static final ProblemType NO_FREE_PLACE =
            new ProblemType("no-free-place", 409, "Every place is taken or promised");

    @Inject
    Scene scene;

    @Inject
    DataSource database;

    @Inject
    MovableClock clock;

    private Line line;
    private UUID anna;
    private UUID bo;

    @BeforeEach
    void twoWaitForOnePlace() {
        line = Line.of(scene, database).withPlaces(1);
        anna = scene.participant();
        bo = scene.participant();
    }

    @AfterEach
    void realTimeAgain() {
        clock.reset();
    }

    @Test
    void whoCameFirstGetsThePlaceAndStartsFromIt() {
        UUID first = line.joined(anna);
        UUID second = line.joined(bo);
        line.list("live").body("items.id", contains(first.toString(), second.toString()));

        assertThat(line.offered()).isEqualTo(first);
        line.accepted(first).statusCode(201).body("state", equalTo("ACCEPTED"));
        line.ground().in(Bodies.in(line.ground().intervention(), bo)).spec(problem(NO_FREE_PLACE));
        UUID participation = Scene.id(line.ground().in(Bodies.in(line.ground().intervention(), anna)));

        line.read(first)
                .body("state", equalTo("ENDED"))
                .body("exitReason", equalTo("STARTED"))
                .body("participationId", equalTo(participation.toString()))
                .body("offers.inTurn", contains(true));
        line.list("live").body("items.id", contains(second.toString()));
        line.places().body("running", equalTo(1)).body("free", equalTo(0)).body("waiting", equalTo(1));

        line.ground().out(participation, Bodies.out()).statusCode(201);
        assertThat(line.offered()).isEqualTo(second);
    }

    @Test
    void allOfItIsAnnounced() {
        UUID entry = line.joined(anna);
        line.offered();
        line.accepted(entry).statusCode(201);
        UUID participation = Scene.id(line.ground().in(Bodies.in(line.ground().intervention(), anna)));

        List<ReceivedEvent> events;
        try (TopicReader reader = new TopicReader(Topics.PARTICIPATIONS)) {
            events = reader.awaitKey(anna.toString(), 5).stream()
                    .map(ContractAssert::assertKeepsContract)
                    .filter(event -> event.subject().equals(entry.toString()))
                    .toList();
        }
        assertThat(events).extracting(ReceivedEvent::sequence).containsExactly(0L, 1L, 2L, 3L);
        assertThat(events.get(0).as(QueueJoined.class).joinedOn()).isEqualTo("2018-02-01");
        assertThat(events.get(1).as(PlaceOffered.class).inTurn()).isTrue();
        assertThat(events.get(2).as(PlaceAnswered.class).answer()).isEqualTo("ACCEPTED");
        QueueLeft left = events.get(3).as(QueueLeft.class);
        assertThat(left.reason()).isEqualTo("STARTED");
        assertThat(left.participationId()).contains(participation);
    }

    @Test
    void whoeverIsPassedOverIsPassedOverForARecordedReason() {
        line.joined(anna);
        UUID second = line.joined(bo);
        String by = Line.today().plusDays(7).toString();

        Scene.id(line.offer(
                Map.of("answerBy", by, "queueEntryId", second.toString(), "turnException", "FITS_THIS_PLACE")));

        line.read(second)
                .body("offers.inTurn", contains(false))
                .body("offers.turnException", contains("FITS_THIS_PLACE"));
    }

    @Test
    void nobodyStartsPastThoseWhoWait() {
        UUID first = line.joined(anna);
        line.ground().in(Bodies.in(line.ground().intervention(), bo)).spec(problem(OTHERS_WAIT));
        // It is her turn, so that she may start without an offer.
        UUID participation = Scene.id(line.ground().in(Bodies.in(line.ground().intervention(), anna)));
        line.read(first).body("participationId", equalTo(participation.toString()));
    }

    @Test
    void anOfferThatNobodyAnswersStaysAndIsOverdue() {
        UUID first = line.joined(anna);
        line.joined(bo);
        line.offered();
        line.list("overdue").body("items", empty());

        clock.advance(Duration.ofDays(30));

        line.list("overdue").body("items.id", contains(first.toString())).body("items.overdue", contains(true));
        line.places().body("overdue", equalTo(1)).body("free", equalTo(0));
        line.offer(Map.of("answerBy", Line.today().plusDays(40).toString())).spec(problem(NO_FREE_PLACE));
        // A person acts: the place is free again.
        line.leave(first, "NOT_REACHED").statusCode(201);
        line.list("overdue").body("items", empty());
        line.places().body("free", equalTo(1));
    }

    @Test
    void whoSaysNoGoesOnWaitingOrLeaves() {
        UUID first = line.joined(anna);
        UUID second = line.joined(bo);
        line.offered();
        line.answer(first, Map.of("answer", "DECLINED", "waitsOn", true))
                .statusCode(201)
                .body("state", equalTo("WAITING"))
                .body("answerBy", nullValue());
        assertThat(line.offered()).isEqualTo(first);
        line.answer(first, Map.of("answer", "DECLINED", "waitsOn", false))
                .statusCode(201)
                .body("state", equalTo("ENDED"));
        line.read(first)
                .body("exitReason", equalTo("PLACE_DECLINED"))
                .body("offers.answer", contains("DECLINED", "DECLINED"));
        assertThat(line.offered()).isEqualTo(second);
        line.list("all").body("items", hasSize(2));
    }

    @Test
    void thePlacesBecomeNoFewerThanAreTakenOrPromised() {
        line = line.withPlaces(3);
        Scene.id(line.ground().in(Bodies.in(line.ground().intervention(), anna)));
        UUID offered = line.joined(bo);
        line.offered();

        line.revise(0, 1)
                .spec(Api.problem(
                        new ProblemType("fewer-places-than-taken", 409, "More places are taken than there would be"),
                        "/places"));
        line.revise(0, 2).statusCode(200).body("places", equalTo(2));
        line.leave(offered, "OWN_INITIATIVE").statusCode(201);
        line.revise(1, 1).statusCode(200).body("places", equalTo(1));
    }

    @Test
    void howLongSomebodyWaitedIsCounted() {
        UUID first = line.joined(anna);
        long days = ChronoUnit.DAYS.between(LocalDate.of(2018, 2, 1), Line.today());
        line.read(first).body("waitedDays", equalTo((int) days));
        Scene.id(line.ground().in(Bodies.in(line.ground().intervention(), anna)));
        // The participation began before the wait was noted: nobody waits a negative time.
        line.read(first).body("waitedDays", equalTo(0));
    }

    private static ResponseSpecification problem(ProblemType type) {
        return Api.problem(type);
    }
}
