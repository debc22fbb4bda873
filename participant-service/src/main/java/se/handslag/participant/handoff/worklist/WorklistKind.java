package se.handslag.participant.handoff.worklist;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.handslag.participant.handoff.clock.Party;

/** A list of an agency's open hand-offs. */
public enum WorklistKind {
    /** Given to us. */
    TO_US(List.of(Party.RECEIVER)),
    /** Given by us. */
    FROM_US(List.of(Party.GIVER)),
    /** To us or from us, on the waiting list. */
    WAITING(List.of(Party.RECEIVER, Party.GIVER)),
    /** To us or from us, with a deadline that has passed; from the first level on each of them has. */
    OVERDUE(List.of(Party.RECEIVER, Party.GIVER));

    // List.of cannot be changed; its type cannot say so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Party> sides;

    WorklistKind(List<Party> sides) {
        this.sides = sides;
    }

    /** On which sides of its hand-offs the agency is. */
    List<Party> sides() {
        return sides;
    }

    static Optional<WorklistKind> bySlug(String slug) {
        return Arrays.stream(values())
                .filter(kind ->
                        kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(slug))
                .findFirst();
    }
}
