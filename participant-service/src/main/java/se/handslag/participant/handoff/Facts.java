package se.handslag.participant.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.handslag.kit.contract.participants.ResponsibilityMoved;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.outbox.Outbox;
import se.handslag.participant.responsibility.Participant;

/** Publishes what a move on a hand-off made true, in order, on the participant's key. */
@ApplicationScoped
class Facts {
    private final Outbox outbox;
    private final Clock clock;

    Facts(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A change counts up the version when it is written, so the fact bears the next one. */
    void publish(HandOff handOff, Participant participant, List<EventData> facts) {
        for (EventData fact : facts) {
            boolean ofParticipant = fact instanceof ResponsibilityMoved;
            UUID subject = ofParticipant ? participant.id() : handOff.id();
            long sequence = (ofParticipant ? participant.version() : handOff.version()) + 1;
            outbox.publish(OutgoingEvent.of(
                    fact, subject, sequence, handOff.participantId().toString(), clock));
        }
    }
}
