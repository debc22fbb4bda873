package se.handslag.outcome.counting;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Groups of participations, summed per intervention and in all. */
public record Counting(Tally total, Map<UUID, Tally> byIntervention) {

    /** Counts the groups by what the definition calls which result. */
    public static Counting of(SuccessDefinition definition, Collection<? extends Group> groups) {
        Tally none = Tally.none(definition);
        Map<UUID, Tally> tallies = new LinkedHashMap<>();
        groups.forEach(group -> tallies.put(
                group.intervention(),
                tallies.getOrDefault(group.intervention(), none).plus(group, definition)));
        return new Counting(tallies.values().stream().reduce(none, Tally::plus), tallies);
    }
}
