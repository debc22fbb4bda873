package se.handslag.participant.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.id.Ids;
import se.handslag.kit.outbox.Outbox;

/** The one way to publish a fact about a participant: on the participant's key, in the transaction that made it true. */
@ApplicationScoped
public class Facts {
    private final Outbox outbox;

    Facts(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * Publishes a fact.
     *
     * @param subject the aggregate that it is about: participant, consent, hand-off, ...
     * @param sequence the aggregate's version with this fact; of a change not yet written, the present version plus one
     * @param at when it became true
     */
    public void publish(UUID participantId, UUID subject, long sequence, Instant at, EventData fact) {
        outbox.publish(new OutgoingEvent(Ids.next(), fact, subject.toString(), sequence, participantId.toString(), at));
    }
}
