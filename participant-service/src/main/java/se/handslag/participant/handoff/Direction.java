package se.handslag.participant.handoff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which side of the hand-offs an agency looks at. */
public enum Direction {
    TO_US,
    FROM_US;

    static Optional<Direction> bySlug(String slug) {
        return Arrays.stream(values())
                .filter(direction -> direction
                        .name()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-')
                        .equals(slug))
                .findFirst();
    }
}
