package se.handslag.intervention.intervention.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.handslag.intervention.codelist.CodeList;
import se.handslag.intervention.codelist.Coded;
import se.handslag.intervention.intervention.Direction;

/**
 * All that an intervention says of itself beside name, dates and what never changes.
 *
 * @param municipalities where it is carried out, four digits each; empty: all of the association's
 * @param targetGroups codes (målgrupper)
 */
public record Profile(CatalogueEntry entry, Set<String> municipalities, List<String> targetGroups) {

    /** Nothing is said. */
    public static final Profile EMPTY = new Profile(CatalogueEntry.EMPTY, Set.of(), List.of());

    public Profile {
        municipalities = Set.copyOf(municipalities);
        targetGroups = List.copyOf(targetGroups);
    }

    /** The same, in all these municipalities if it names none. */
    public Profile in(Set<String> all) {
        return municipalities.isEmpty() ? new Profile(entry, all, targetGroups) : this;
    }

    /** The codes it names. */
    List<Coded> codes(Direction direction) {
        List<Coded> codes = new ArrayList<>();
        for (int i = 0; i < targetGroups.size(); i++) {
            codes.add(new Coded("/targetGroups/" + i, CodeList.TARGET_GROUP, targetGroups.get(i)));
        }
        if (entry.preciseDirection() != null) {
            codes.add(new Coded("/preciseDirection", listOf(direction), entry.preciseDirection()));
        }
        if (entry.plannedSex() != null) {
            codes.add(new Coded("/plannedSex", CodeList.SEX, entry.plannedSex()));
        }
        return codes;
    }

    private static CodeList listOf(Direction direction) {
        return switch (direction) {
            case INDIVIDUAL -> CodeList.PRECISE_DIRECTION_INDIVIDUAL;
            case STRUCTURAL -> CodeList.PRECISE_DIRECTION_STRUCTURAL;
        };
    }
}
