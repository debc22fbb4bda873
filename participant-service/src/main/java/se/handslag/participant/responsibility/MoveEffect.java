package se.handslag.participant.responsibility;

import java.time.Instant;
import java.util.UUID;

/**
 * What must follow, in the same transaction, when another agency answers for a participant from now on. A feature in which
 * agencies own something of a participant implements it; responsibility itself need not know who they are.
 */
public interface MoveEffect {
    /** Puts right what rested on the agency that has let go. */
    void afterMove(UUID participantId, Instant at);
}
