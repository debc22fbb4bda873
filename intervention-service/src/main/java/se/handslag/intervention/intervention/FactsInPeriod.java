package se.handslag.intervention.intervention;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Asked before an intervention's dates change: facts that hang on it must stay inside. Each kind of fact answers for
 * itself, so that this package need not know them.
 */
public interface FactsInPeriod {
    /** What a period without a last day is compared with. */
    LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    /** True if a fact of this intervention lies outside the period. */
    boolean anyOutside(UUID interventionId, Period period);
}
