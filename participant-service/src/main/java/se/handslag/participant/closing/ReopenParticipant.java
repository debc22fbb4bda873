package se.handslag.participant.closing;

import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.usecase.UseCase;
import se.handslag.participant.responsibility.Participant;
import se.handslag.participant.responsibility.ParticipantStatus;
import se.handslag.participant.responsibility.Participants;

/** The agency that closed a participant opens them again, and answers for them from that instant (R2.13). */
@UseCase
public class ReopenParticipant {
    private final Participants participants;
    private final Reopening reopening;

    ReopenParticipant(Participants participants, Reopening reopening) {
        this.participants = participants;
        this.reopening = reopening;
    }

    /** Reopens on behalf of the agency that closed last; to any other there is no such participant. */
    public ReopenResult reopen(UUID participantId, String agency, IfMatch ifMatch) {
        Optional<Participant> found = participants.lock(participantId).filter(it -> it.isInCareOf(agency));
        if (found.isEmpty()) {
            return new ReopenResult.NotFound();
        }
        Participant participant = found.get();
        ifMatch.check(participant.version());
        return participant.status() == ParticipantStatus.CLOSED
                ? new ReopenResult.Reopened(reopening.by(agency, participant))
                : new ReopenResult.NotClosed();
    }
}
