package se.handslag.intervention.participant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import se.handslag.kit.contract.participants.ParticipantRegistered;
import se.handslag.kit.contract.participants.ResponsibilityMoved;
import se.handslag.kit.event.Contracts;
import se.handslag.kit.event.ReceivedEvent;
import se.handslag.kit.event.Topics;
import se.handslag.kit.inbox.EventHandler;

/**
 * Keeps the view of participants. The consents on the topic are those for exchanging information and passed over here;
 * the one for follow-up is given with the in-registration (R3.1).
 */
@ApplicationScoped
class ParticipantEvents implements EventHandler {
    private static final String REGISTERED = Contracts.typeOf(ParticipantRegistered.class);
    private static final String MOVED = Contracts.typeOf(ResponsibilityMoved.class);

    private final KnownParticipants participants;

    ParticipantEvents(KnownParticipants participants) {
        this.participants = participants;
    }

    @Override
    public String topic() {
        return Topics.PARTICIPANTS;
    }

    @Override
    public Set<String> handles() {
        return Set.of(REGISTERED, MOVED);
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (REGISTERED.equals(event.type())) {
            ParticipantRegistered fact = event.as(ParticipantRegistered.class);
            participants.note(fact.participantId(), fact.identityKind(), fact.responsibleAgency(), fact.registeredAt());
        } else {
            ResponsibilityMoved fact = event.as(ResponsibilityMoved.class);
            if (!participants.noteResponsible(fact.participantId(), fact.toAgency(), fact.movedAt())) {
                // Thrown, not skipped: the record is parked and somebody sees that the order was broken.
                throw new IllegalStateException("responsibility moved for a participant that was never registered");
            }
        }
    }
}
