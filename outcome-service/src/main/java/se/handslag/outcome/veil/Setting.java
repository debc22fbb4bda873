package se.handslag.outcome.veil;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.handslag.outcome.counting.Period;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.scope.Scope;

/**
 * What was asked, and where everything stands that could have been asked.
 *
 * @param limit counts from 1 up to but not including this are hidden
 * @param sites by association
 * @param within the interventions of a programme, or the one that was asked for
 */
record Setting(Scope scope, Period period, int limit, Dimension sexes, Map<Integer, Site> sites, Set<Integer> within) {

    /** True if the scope holds those of the intervention. */
    boolean asks(int intervention) {
        return switch (scope) {
            case Scope.OfIntervention any -> within.contains(intervention);
            case Scope.Programme any -> within.contains(intervention);
            default -> true;
        };
    }

    /** True if the period holds those who are counted in the quarter. */
    boolean asks(Site site, int quarter) {
        return site.calendar().isEmpty() || Frame.holds(period, quarter);
    }

    /** From the first to the last quarter of all; empty if time is not told apart. */
    Optional<Calendar> calendar() {
        List<Calendar> all = sites.values().stream()
                .flatMap(site -> site.calendar().stream())
                .toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Calendar(
                        all.stream().mapToInt(Calendar::first).min().getAsInt(),
                        all.stream().mapToInt(Calendar::last).max().getAsInt()));
    }
}
