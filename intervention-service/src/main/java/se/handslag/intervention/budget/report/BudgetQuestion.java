package se.handslag.intervention.budget.report;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a report on money is asked for. One of intervention, programme and association is given.
 *
 * @param year empty: all years
 * @param asOf what was recorded later is not in it (R6.3)
 */
public record BudgetQuestion(
        Optional<UUID> intervention,
        Optional<UUID> programme,
        Optional<String> association,
        Optional<Integer> year,
        Instant asOf) {

    /** True if it is about one thing. */
    boolean isAboutOneThing() {
        int given = (intervention.isPresent() ? 1 : 0)
                + (programme.isPresent() ? 1 : 0)
                + (association.isPresent() ? 1 : 0);
        return given == 1;
    }
}
