package se.handslag.intervention.participant;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.intervention.support.Scene;
import se.handslag.kit.contract.participants.ResponsibilityMoved;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.testing.TopicWriter;

/** What this service keeps of participants, fed by their owner's events. */
@QuarkusTest
class ParticipantViewTest {
    @Inject
    Scene scene;

    @Test
    void theViewFollowsWhoIsResponsible() {
        UUID person = scene.participant();
        UUID handOff = UUID.randomUUID();
        Clock clock = Clock.systemUTC();
        ResponsibilityMoved moved = new ResponsibilityMoved(person, "af", "kommun-kalmar", handOff, clock.instant());
        try (TopicWriter topics = new TopicWriter()) {
            topics.write(OutgoingEvent.of(moved, person, 1, person.toString(), clock));
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> scene.exists(
                        "select 1 from known_participant where responsible_agency = 'kommun-kalmar'"
                                + " and participant_id = ?",
                        person));
    }
}
