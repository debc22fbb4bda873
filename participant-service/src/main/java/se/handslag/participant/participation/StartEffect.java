package se.handslag.participant.participation;

import java.util.UUID;

/** What must follow, in the same transaction, when this service hears that a participation has started. */
public interface StartEffect {
    /** Puts right what does not go together with a running participation. */
    void afterStart(UUID participantId);
}
