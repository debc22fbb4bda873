package se.handslag.outcome.standard;

import java.util.Optional;
import java.util.stream.Collectors;
import se.handslag.outcome.counting.Afterwards;
import se.handslag.outcome.scope.Codes;

/** The situation directly after, as the column {@code after} of the projection holds it: bit by bit. */
public record After(int bits) {
    private static final int KINDS = 6;

    /** As definitions of success see it. */
    public Afterwards of(Codes kinds) {
        return new Afterwards(
                kinds.of(bits >> KINDS).stream().map(Codes.Coded::code).collect(Collectors.toSet()),
                has(0),
                has(1),
                has(2));
    }

    /** In a placement at a workplace (praktik); empty if nobody asked. */
    Optional<Boolean> placement() {
        return has(3) ? Optional.of(has(2)) : Optional.empty();
    }

    /** In a programme of AF; empty if nobody asked. */
    Optional<Boolean> programme() {
        return has(5) ? Optional.of(has(4)) : Optional.empty();
    }

    private boolean has(int bit) {
        return (bits >> bit & 1) == 1;
    }
}
