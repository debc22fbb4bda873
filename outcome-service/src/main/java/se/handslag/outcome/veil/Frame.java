package se.handslag.outcome.veil;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.handslag.outcome.counting.Period;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.scope.Scope;

/**
 * What every count of a report is seen in.
 *
 * @param limit counts from 1 up to but not including this are hidden
 * @param timed true if the counted are told apart by when they are counted: then other periods are seen too
 */
public record Frame(Period period, int limit, Dimension sexes, boolean timed) {

    /**
     * The people who are counted.
     *
     * @param interventions of each association, below their municipalities
     * @param counties of each association
     * @param within the interventions of the scope, if it is less than an association
     * @param elsewhere what decides whether their sums are hidden; only if time is not told apart
     */
    public <T> Population<T> population(
            Scope scope,
            Map<Integer, Dimension> interventions,
            Map<Integer, String> counties,
            Collection<Integer> within,
            Crowd<T> crowd,
            Optional<Elsewhere> elsewhere) {
        Map<Integer, Site> sites = new HashMap<>();
        interventions.forEach((number, places) -> {
            Optional<Calendar> calendar = timed ? crowd.share(number).calendar() : Optional.empty();
            sites.put(number, new Site(calendar, places, counties.getOrDefault(number, "")));
        });
        return Population.of(new Setting(scope, period, limit, sexes, sites, Set.copyOf(within)), crowd, elsewhere);
    }

    /** True if figures are told for the period: it is made up of whole quarters. */
    public static boolean tells(Period period) {
        return Calendar.tells(period);
    }

    /** True if a quarter, counted from year 0, lies within the shortest such period that holds another. */
    public static boolean holds(Period period, int quarter) {
        return quarter >= Calendar.quarter(period.from()) && quarter <= Calendar.quarter(period.to());
    }

    /** The shortest such period that holds another. */
    public static Period nearest(Period period) {
        return new Period(
                Calendar.start(Calendar.quarter(period.from())),
                Calendar.start(Calendar.quarter(period.to()) + 1).minusDays(1));
    }
}
