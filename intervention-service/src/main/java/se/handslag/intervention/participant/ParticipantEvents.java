package se.handslag.intervention.participant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import se.handslag.kit.contract.participants.ParticipantClosed;
import se.handslag.kit.contract.participants.ParticipantIdentityChanged;
import se.handslag.kit.contract.participants.ParticipantMerged;
import se.handslag.kit.contract.participants.ParticipantProtected;
import se.handslag.kit.contract.participants.ParticipantRegistered;
import se.handslag.kit.contract.participants.ParticipantReopened;
import se.handslag.kit.contract.participants.ResponsibilityMoved;
import se.handslag.kit.event.Contracts;
import se.handslag.kit.event.ReceivedEvent;
import se.handslag.kit.event.Topics;
import se.handslag.kit.inbox.EventHandler;

/** Keeps the view of participants. */
@ApplicationScoped
class ParticipantEvents implements EventHandler {
    private static final String REGISTERED = Contracts.typeOf(ParticipantRegistered.class);
    private static final String IDENTITY_CHANGED = Contracts.typeOf(ParticipantIdentityChanged.class);
    private static final String PROTECTED = Contracts.typeOf(ParticipantProtected.class);
    private static final String MERGED = Contracts.typeOf(ParticipantMerged.class);
    private static final String CLOSED = Contracts.typeOf(ParticipantClosed.class);
    private static final String REOPENED = Contracts.typeOf(ParticipantReopened.class);
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
        return Set.of(REGISTERED, IDENTITY_CHANGED, PROTECTED, MERGED, CLOSED, REOPENED, MOVED);
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (REGISTERED.equals(event.type())) {
            ParticipantRegistered fact = event.as(ParticipantRegistered.class);
            participants.note(
                    fact.participantId(),
                    fact.identityKind(),
                    fact.sex(),
                    fact.birthYear(),
                    fact.responsibleAgency(),
                    fact.registeredAt());
        } else if (!change(event)) {
            // Thrown, not skipped: the record is parked and somebody sees that the order was broken.
            throw new IllegalStateException("a participant changed that was never registered");
        }
    }

    private boolean change(ReceivedEvent event) {
        if (IDENTITY_CHANGED.equals(event.type())) {
            ParticipantIdentityChanged fact = event.as(ParticipantIdentityChanged.class);
            return participants.noteIdentity(
                    fact.participantId(), fact.identityKind(), fact.sex(), fact.birthYear(), fact.changedAt());
        }
        if (PROTECTED.equals(event.type())) {
            ParticipantProtected fact = event.as(ParticipantProtected.class);
            return participants.noteProtected(fact.participantId(), fact.protectedAt());
        }
        if (MERGED.equals(event.type())) {
            ParticipantMerged fact = event.as(ParticipantMerged.class);
            return participants.noteMerged(fact.participantId(), fact.mergedInto(), fact.mergedAt());
        }
        if (CLOSED.equals(event.type())) {
            ParticipantClosed fact = event.as(ParticipantClosed.class);
            return participants.noteClosed(fact.participantId(), fact.closedAt());
        }
        if (REOPENED.equals(event.type())) {
            ParticipantReopened fact = event.as(ParticipantReopened.class);
            return participants.noteReopened(fact.participantId(), fact.responsibleAgency(), fact.reopenedAt());
        }
        ResponsibilityMoved fact = event.as(ResponsibilityMoved.class);
        return participants.noteResponsible(fact.participantId(), fact.toAgency(), fact.movedAt());
    }
}
