package se.handslag.participant.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import se.handslag.kit.event.Contracts;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.id.Ids;
import se.handslag.kit.outbox.Outbox;

/** The one way to publish a fact about a participant: on the participant's key, in the transaction that made it true. */
@ApplicationScoped
public class Facts {
    private final Outbox outbox;
    private final Touched touched;

    Facts(Outbox outbox, Touched touched) {
        this.outbox = outbox;
        this.touched = touched;
    }

    /**
     * Publishes a fact that somebody's act made true: the participant is looked at again before the commit.
     *
     * @param subject the aggregate that it is about: participant, consent, hand-off, ...
     * @param sequence the aggregate's version with this fact; of a change not yet written, the present version plus one
     * @param at when it became true
     */
    public void publish(UUID participantId, UUID subject, long sequence, Instant at, EventData fact) {
        conclude(participantId, subject, sequence, at, fact);
        touched.touch(participantId, Contracts.typeOf(fact.getClass()));
    }

    /** Publishes what follows from time or from other facts, and changes nothing that anything is concluded from. */
    public void conclude(UUID participantId, UUID subject, long sequence, Instant at, EventData fact) {
        outbox.publish(new OutgoingEvent(Ids.next(), fact, subject.toString(), sequence, participantId.toString(), at));
    }
}
