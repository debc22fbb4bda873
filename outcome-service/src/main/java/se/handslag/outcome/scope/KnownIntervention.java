package se.handslag.outcome.scope;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An intervention as it was known.
 *
 * @param number what the projection calls it; empty until the projection has met it
 * @param municipalities where it is carried out, four digits each
 * @param carriedOutBy codes of agencies
 */
public record KnownIntervention(
        UUID id,
        Optional<Integer> number,
        String association,
        String name,
        Optional<UUID> programme,
        boolean esfFunded,
        boolean countOnly,
        Set<String> municipalities,
        Set<String> carriedOutBy) {
    /** Where those that are carried out in several municipalities, or nobody has said where, are counted. */
    public static final String SEVERAL = "SEVERAL";

    /** The one municipality, or {@link #SEVERAL}: so each participation is in one, and their sums are the whole. */
    public String countedIn() {
        return municipalities.size() == 1 ? municipalities.iterator().next() : SEVERAL;
    }
}
