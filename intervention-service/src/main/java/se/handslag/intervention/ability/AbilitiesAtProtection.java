package se.handslag.intervention.ability;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import se.handslag.intervention.participant.KnownParticipants;
import se.handslag.kit.contract.participants.ParticipantProtected;
import se.handslag.kit.event.Contracts;
import se.handslag.kit.event.ReceivedEvent;
import se.handslag.kit.event.Topics;
import se.handslag.kit.inbox.EventHandler;

/** What was held of a person is deleted when protected identity arrives (R4.3). */
@ApplicationScoped
class AbilitiesAtProtection implements EventHandler {
    private final KnownParticipants participants;
    private final AbilityAssessments assessments;

    AbilitiesAtProtection(KnownParticipants participants, AbilityAssessments assessments) {
        this.participants = participants;
        this.assessments = assessments;
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
        assessments.forget(participants.samePerson(fact.participantId()));
    }
}
