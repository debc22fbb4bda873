package se.handslag.participant.handoff;

import java.util.Set;

/** What a party can do with a hand-off: who, from which states, to which state. The whole table of moves. */
enum Move {
    ACCEPT("acceptances", Party.RECEIVER, Set.of(HandOffState.OFFERED), HandOffState.ACCEPTED),
    TAKE_OVER("take-overs", Party.RECEIVER, Set.of(HandOffState.ACCEPTED), HandOffState.TAKEN_OVER),
    DECLINE("declines", Party.RECEIVER, Set.of(HandOffState.OFFERED, HandOffState.ACCEPTED), HandOffState.DECLINED),
    RECALL("recalls", Party.GIVER, Set.of(HandOffState.OFFERED, HandOffState.ACCEPTED), HandOffState.RECALLED);

    private final String resource;
    private final Party by;
    // Set.of cannot be changed; its type cannot say so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<HandOffState> from;

    private final HandOffState to;

    Move(String resource, Party by, Set<HandOffState> from, HandOffState to) {
        this.resource = resource;
        this.by = by;
        this.from = from;
        this.to = to;
    }

    Party by() {
        return by;
    }

    boolean isPossibleFrom(HandOffState state) {
        return from.contains(state);
    }

    HandOffState to() {
        return to;
    }

    /** The sub-resource that the move is posted to. */
    String resource() {
        return resource;
    }
}
