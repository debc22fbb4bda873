package se.handslag.outcome.scope;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.handslag.outcome.counting.Label;

/**
 * What a scope held when it was asked for: its name, its interventions, and how its participations are found.
 *
 * @param associations codes of those that take part
 * @param condition SQL on a row {@code s} of the projection, with {@code :numbers} if it names any
 * @param numbers of associations or interventions, as the condition says
 * @param known SQL on a row {@code s} of the projection: that it was known at the moment, with {@code :asOf} if it names that
 * @param around the associations that any of it belongs to, with all that they have
 */
public record Territory(
        Scope scope,
        String code,
        Label name,
        Set<String> associations,
        List<KnownIntervention> interventions,
        String condition,
        List<Integer> numbers,
        String known,
        List<Surroundings> around) {
    public Territory {
        around = List.copyOf(around);
        associations = Set.copyOf(associations);
        interventions = List.copyOf(interventions);
        numbers = List.copyOf(numbers);
    }

    /** By the number that the projection calls them. */
    public Map<Integer, KnownIntervention> byNumber() {
        return interventions.stream()
                .filter(one -> one.number().isPresent())
                .collect(Collectors.toMap(one -> one.number().get(), one -> one));
    }

    /** Codes of the agencies that carry out any of its interventions. */
    public Set<String> carriers() {
        return interventions.stream()
                .flatMap(one -> one.carriedOutBy().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
