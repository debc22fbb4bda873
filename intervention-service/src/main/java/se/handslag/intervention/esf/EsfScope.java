package se.handslag.intervention.esf;

import java.util.Optional;
import java.util.UUID;

/**
 * Of what a participant file is: of one intervention, or of a programme as far as the caller's agency carries it out.
 */
public sealed interface EsfScope {
    /** Of the one that it is. */
    UUID id();

    /** One intervention. */
    record OfIntervention(UUID id) implements EsfScope {}

    /** All that the agency carries out in a programme. */
    record OfProgramme(UUID id) implements EsfScope {}

    /** Empty unless exactly one is named. */
    static Optional<EsfScope> of(UUID intervention, UUID programme) {
        if ((intervention == null) == (programme == null)) {
            return Optional.empty();
        }
        return Optional.of(programme == null ? new OfIntervention(intervention) : new OfProgramme(programme));
    }
}
