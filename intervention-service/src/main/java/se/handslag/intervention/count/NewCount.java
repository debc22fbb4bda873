package se.handslag.intervention.count;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.intervention.intervention.Intervention;

/**
 * A count to record.
 *
 * @param occurredOn the day in Sweden
 */
public record NewCount(LocalDate occurredOn, int persons) {

    /** The first thing that is wrong with it for this intervention; empty if it can be recorded. */
    Optional<CountRefusal> refusal(Intervention intervention, LocalDate today) {
        if (!intervention.isCountOnly()) {
            return Optional.of(CountRefusal.NOT_COUNT_ONLY);
        }
        if (occurredOn.isAfter(today)) {
            return Optional.of(CountRefusal.IN_THE_FUTURE);
        }
        return intervention.period().contains(occurredOn) ? Optional.empty() : Optional.of(CountRefusal.OUTSIDE_PERIOD);
    }
}
