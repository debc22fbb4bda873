package se.handslag.intervention.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import se.handslag.intervention.participant.KnownParticipants;
import se.handslag.kit.contract.participants.ParticipantProtected;
import se.handslag.kit.event.Contracts;
import se.handslag.kit.event.ReceivedEvent;
import se.handslag.kit.event.Topics;
import se.handslag.kit.inbox.EventHandler;

/** A workplace tells where somebody is: it is deleted when protected identity arrives (R4.3). */
@ApplicationScoped
class PlacementsAtProtection implements EventHandler {
    private final KnownParticipants participants;
    private final Placements placements;

    PlacementsAtProtection(KnownParticipants participants, Placements placements) {
        this.participants = participants;
        this.placements = placements;
    }

    @Override
    public String topic() {
        return Topics.PARTICIPANTS;
    }

    @Override
    public Set<String> handles() {
        return Set.of(Contracts.typeOf(ParticipantProtected.class));
    }

    @Override
    public void handle(ReceivedEvent event) {
        ParticipantProtected fact = event.as(ParticipantProtected.class);
        participants.hold(fact.participantId());
        placements.forget(participants.samePerson(fact.participantId()));
    }
}
