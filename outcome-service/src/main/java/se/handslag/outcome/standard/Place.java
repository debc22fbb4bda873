package se.handslag.outcome.standard;

import java.util.function.Function;
import java.util.function.Predicate;
import se.handslag.outcome.document.Cell.Counted;

/**
 * A place, or the whole that all places sum to.
 *
 * @param counts what may be told of it, by state
 * @param holds tells who counts there
 */
record Place(Function<String, Counted> counts, Predicate<Spot> holds) {

    /**
     * Where somebody counts.
     *
     * @param association its number in the projection
     * @param intervention its number in the projection; 0 if interventions are not told apart
     */
    record Spot(int association, int intervention) {}

    Counted count(String state) {
        return counts.apply(state);
    }
}
