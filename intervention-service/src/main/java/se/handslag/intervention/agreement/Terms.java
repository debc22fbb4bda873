package se.handslag.intervention.agreement;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.intervention.intervention.Period;

/**
 * What was agreed on: all of an agreement that can change.
 *
 * @param endsOn the last day; empty until further notice
 * @param amountKronor what the provider gets for the whole period
 * @param places how many can take part with the provider at once; empty if it is no such agreement
 */
public record Terms(LocalDate startsOn, Optional<LocalDate> endsOn, long amountKronor, Optional<Integer> places) {

    /** Empty if it would end before it starts. */
    Optional<Period> period() {
        return Period.between(startsOn, endsOn.orElse(null));
    }
}
