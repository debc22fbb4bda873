package se.handslag.participant.closing;

import java.util.Optional;
import se.handslag.kit.usecase.UseCase;
import se.handslag.participant.identity.Identities;
import se.handslag.participant.identity.PersonalNumber;
import se.handslag.participant.responsibility.Participant;
import se.handslag.participant.responsibility.ParticipantStatus;
import se.handslag.participant.responsibility.Participants;

/**
 * A closed participant comes with a new need to an agency that knows their number: that agency opens them again, and
 * answers for them from that instant (R2.13). It sees nothing of what was before.
 */
@UseCase
public class ReopenByNumber {
    private final Participants participants;
    private final Identities identities;
    private final Reopening reopening;

    ReopenByNumber(Participants participants, Identities identities, Reopening reopening) {
        this.participants = participants;
        this.identities = identities;
        this.reopening = reopening;
    }

    /** Reopens on behalf of any agency. */
    public ReopenResult reopen(String agency, PersonalNumber number) {
        // Whoever gives the number to somebody else waits, so that the person found is the person opened.
        identities.take(number);
        Optional<Participant> found = identities.participantWith(number).flatMap(participants::lock);
        // Protected meanwhile: the number is nobody's any longer.
        if (found.isEmpty() || found.get().isAnonymous()) {
            return new ReopenResult.NotFound();
        }
        return found.get().status() == ParticipantStatus.CLOSED
                ? new ReopenResult.Reopened(reopening.by(agency, found.get()))
                : new ReopenResult.NotClosed();
    }
}
