package se.handslag.participant.closing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.participant.participation.KnownParticipation;
import se.handslag.participant.participation.StartEffect;
import se.handslag.participant.responsibility.ParticipantStatus;
import se.handslag.participant.responsibility.Participants;

/**
 * A participation began in intervention-service while the participant was being closed here, and neither had heard of the
 * other. Nobody may be in an intervention without a responsible agency (S4): the one that closed answers again.
 */
@ApplicationScoped
class ReopenAtLateStart implements StartEffect {
    private final Participants participants;
    private final Closings closings;
    private final Reopening reopening;

    ReopenAtLateStart(Participants participants, Closings closings, Reopening reopening) {
        this.participants = participants;
        this.closings = closings;
        this.reopening = reopening;
    }

    @Override
    public void afterStart(KnownParticipation started, Optional<LocalDate> consentGivenOn) {
        UUID participantId = started.participantId();
        participants
                .lock(participantId)
                .filter(it -> it.status() == ParticipantStatus.CLOSED)
                .ifPresent(it -> reopening.by(closings.lasting(participantId).agency(), it));
    }
}
