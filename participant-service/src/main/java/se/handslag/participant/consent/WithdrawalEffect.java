package se.handslag.participant.consent;

import java.time.Instant;

/**
 * What must end, in the same transaction, when a consent is withdrawn (R3.3). A feature that rests on consent implements
 * it; consent itself need not know who they are.
 */
public interface WithdrawalEffect {
    /** Ends what rests on this consent. */
    void endWhatRestsOn(Consent consent, Instant at);
}
