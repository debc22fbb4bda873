package se.handslag.intervention.queue;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.intervention.support.Bodies;
import se.handslag.intervention.support.Scene;
import se.handslag.kit.contract.participants.ConsentWithdrawn;
import se.handslag.kit.contract.participants.ParticipantClosed;
import se.handslag.kit.contract.participants.ParticipantMerged;
import se.handslag.kit.contract.participants.ParticipantProtected;

/** What happens to a person elsewhere ends the wait here, or carries it on. */
@QuarkusTest
class QueueAtChangesTest {
    @Inject
    Scene scene;

    @Inject
    DataSource database;

    private Line line;
    private UUID person;
    private UUID entry;

    @BeforeEach
    void somebodyIsOfferedAPlace() {
        line = Line.of(scene, database).withPlaces(1);
        person = scene.participant();
        entry = line.joined(person);
        line.offered();
    }

    @Test
    void whoIsClosedWaitsNoMoreAndThePlaceIsFree() {
        scene.announce(
                person,
                new ParticipantClosed(person, "WORK", LocalDate.of(2018, 3, 1), "af", List.of(), Instant.now()));
        awaitEnd("CASE_CLOSED");
        line.places().body("free", equalTo(1));
    }

    @Test
    void whoGetsProtectedIdentityWaitsNoMoreAndNobodyIsToldWhy() {
        scene.announce(person, new ParticipantProtected(person, Instant.now()));
        awaitEnd("OTHER");
    }

    @Test
    void whoTakesBackTheConsentToBeFollowedHereWaitsNoMore() {
        line.leave(entry, "OTHER").statusCode(201);
        UUID running = Scene.id(line.ground().in(Bodies.in(line.ground().intervention(), person)));
        line.ground().out(running, Bodies.out()).statusCode(201);
        entry = line.joined(person);
        scene.announce(person, new ConsentWithdrawn(UUID.randomUUID(), person, Optional.of(running), Instant.now()));
        awaitEnd("CONSENT_WITHDRAWN");
    }

    @Test
    void twoWhoTurnOutToBeOneWaitOnceAndKeepThePlace() {
        UUID survivor = scene.participant();
        UUID second = line.joined(survivor);
        scene.announce(person, new ParticipantMerged(person, survivor, Instant.now()));
        scene.awaits("select 1 from queue_entry where id = ? and exit_reason = 'SAME_PERSON'", second);
        line.accepted(entry).statusCode(201);
        UUID participation = Scene.id(line.ground().in(Bodies.in(line.ground().intervention(), survivor)));
        line.read(entry).body("participationId", equalTo(participation.toString()));
    }

    private void awaitEnd(String reason) {
        scene.awaits(
                "select 1 from queue_entry where id = ? and state = 'ENDED' and exit_reason = '" + reason + "'", entry);
    }
}
