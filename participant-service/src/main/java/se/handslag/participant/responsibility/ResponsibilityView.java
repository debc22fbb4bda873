package se.handslag.participant.responsibility;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A stretch of responsibility as shown.
 *
 * @param until absent for the agency that is responsible at present
 * @param handOffId the hand-off that brought it; absent if it began with registration
 */
public record ResponsibilityView(String agency, Instant from, Optional<Instant> until, Optional<UUID> handOffId) {
    static ResponsibilityView of(Responsibility held) {
        return new ResponsibilityView(held.agency(), held.from(), held.until(), held.handOffId());
    }
}
