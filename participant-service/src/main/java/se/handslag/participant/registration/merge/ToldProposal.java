package se.handslag.participant.registration.merge;

import java.util.Optional;
import java.util.UUID;

/**
 * A proposal and whom it is told to.
 *
 * @param toldTo the agency that answers for the participant that is to go on; null if nobody does
 * @param toldUnit its unit that works with them; null if none does in particular
 */
record ToldProposal(MergeProposal proposal, String toldTo, UUID toldUnit) {
    Optional<UUID> unit() {
        return Optional.ofNullable(toldUnit);
    }
}
