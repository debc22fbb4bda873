package se.handslag.intervention.agreement;

import java.util.Optional;
import java.util.UUID;

/**
 * What is asked for when an agreement is registered.
 *
 * @param interventionId what it is for; or else the programme
 * @param programmeId what it is for; or else the intervention
 */
public record NewAgreement(UUID providerId, Optional<UUID> interventionId, Optional<UUID> programmeId, Terms terms) {

    /** True if it is for one thing. */
    boolean isForOneThing() {
        return interventionId.isPresent() != programmeId.isPresent();
    }
}
