package se.handslag.outcome.selection;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.handslag.outcome.counting.Period;

/**
 * An intervention as it was known.
 *
 * @param countOnly nothing is known of each person, only how many they were (R5.1)
 * @param carriedOutBy codes of agencies
 * @param countedPersons sum of the counts within the period asked for
 */
public record Intervention(
        UUID id,
        String name,
        boolean countOnly,
        Set<String> carriedOutBy,
        LocalDate startsOn,
        Optional<LocalDate> endsOn,
        long countedPersons) {

    /** True if it was due to run on any day of the period, or counted persons in it. */
    public boolean meets(Period period) {
        return countedPersons > 0 || period.meets(startsOn, endsOn);
    }
}
