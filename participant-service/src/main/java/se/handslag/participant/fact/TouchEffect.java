package se.handslag.participant.fact;

import java.util.UUID;

/**
 * What follows, once per participant and transaction, when something about a participant has changed: told just before the
 * commit, when all that changed can be read. A feature that draws conclusions from what others own implements it.
 */
public interface TouchEffect {
    /**
     * Looks at the participant again.
     *
     * @param cause the type of the first event that told of the change
     */
    void beforeCommit(UUID participantId, String cause);
}
