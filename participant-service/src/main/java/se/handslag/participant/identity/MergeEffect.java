package se.handslag.participant.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * What must not be left behind, in the same transaction, when a participant ends since the person goes on as another one
 * (R4.1). A feature that keeps something open of a participant implements it: nobody can reach it under the id that ends.
 */
public interface MergeEffect {
    /** Carries over, or ends, what is open; the agency of the one that ends still answers for it. */
    void carryOver(UUID absorbed, UUID survivor, Instant at);
}
