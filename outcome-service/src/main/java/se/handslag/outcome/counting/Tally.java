package se.handslag.outcome.counting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Participations counted (R6.1): every one is either running, closed and measured, or closed and unmeasured.
 *
 * @param results the closed and measured ones, by category code in the definition's order; a category without any is 0
 * @param days length of all closed ones together, first and last day included
 */
public record Tally(long running, long closedUnmeasured, Map<String, Long> results, long days) {

    public Tally {
        results = Collections.unmodifiableMap(new LinkedHashMap<>(results));
    }

    /** Nothing counted yet. */
    public static Tally none(SuccessDefinition definition) {
        Map<String, Long> zeros = new LinkedHashMap<>();
        definition.categories().forEach(category -> zeros.put(category.code(), 0L));
        return new Tally(0, 0, zeros, 0);
    }

    /** With these too. */
    public Tally plus(Group group, SuccessDefinition definition) {
        Tally more =
                switch (group) {
                    case Group.Running g -> new Tally(g.participations(), 0, Map.of(), 0);
                    case Group.ClosedUnmeasured g -> new Tally(0, g.participations(), Map.of(), g.days());
                    case Group.Closed g -> {
                        String result = definition.categorise(g.after()).code();
                        yield new Tally(0, 0, Map.of(result, g.participations()), g.days());
                    }
                };
        return plus(more);
    }

    /** Both together. */
    public Tally plus(Tally other) {
        Map<String, Long> sums = new LinkedHashMap<>(results);
        other.results.forEach((code, count) -> sums.merge(code, count, Long::sum));
        return new Tally(running + other.running, closedUnmeasured + other.closedUnmeasured, sums, days + other.days);
    }

    /** Closed, of whom a result can be told. */
    public long measured() {
        return results.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Ended within the period. */
    public long closed() {
        return measured() + closedUnmeasured;
    }

    /** Ran on any day of the period. */
    public long participations() {
        return running + closed();
    }
}
