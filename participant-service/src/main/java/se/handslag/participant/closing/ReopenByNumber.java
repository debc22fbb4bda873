package se.handslag.participant.closing;

import java.util.Optional;
import java.util.UUID;
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

    /**
     * Reopens on behalf of any agency.
     *
     * @param unit of that agency that the person has come to; empty for none in particular
     */
    public ReopenResult reopen(String agency, Optional<UUID> unit, PersonalNumber number) {
        // Whoever gives the number to somebody else waits, so that the person found is the person opened.
        identities.take(number);
        Optional<Participant> found = identities.participantWith(number).flatMap(participants::lockWhoever);
        // Protected meanwhile: the number is nobody's any longer.
        if (found.isEmpty() || found.get().isAnonymous()) {
            return new ReopenResult.NotFound();
        }
        if (found.get().status() != ParticipantStatus.CLOSED) {
            return new ReopenResult.NotClosed();
        }
        Participant reopened = reopening.by(agency, found.get());
        reopened.assignTo(unit);
        participants.flush();
        return new ReopenResult.Reopened(reopened);
    }
}
