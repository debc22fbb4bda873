package se.handslag.participant.handoff.act;

import static se.handslag.participant.handoff.clock.HandOffState.ACCEPTED;
import static se.handslag.participant.handoff.clock.HandOffState.DECLINED;
import static se.handslag.participant.handoff.clock.HandOffState.INFO_REQUESTED;
import static se.handslag.participant.handoff.clock.HandOffState.OFFERED;
import static se.handslag.participant.handoff.clock.HandOffState.RECALLED;
import static se.handslag.participant.handoff.clock.HandOffState.RECEIVED;
import static se.handslag.participant.handoff.clock.HandOffState.TAKEN_OVER;
import static se.handslag.participant.handoff.clock.HandOffState.VOIDED;
import static se.handslag.participant.handoff.clock.HandOffState.WAITLISTED;

import java.util.Set;
import se.handslag.participant.handoff.clock.HandOffState;
import se.handslag.participant.handoff.clock.Party;

/** What a party can do with a hand-off: who, from which states, to which state. The whole table of moves. */
public enum Move {
    ACKNOWLEDGE("acknowledgements", Party.RECEIVER, Set.of(OFFERED), RECEIVED),
    ASK("information-requests", Party.RECEIVER, Set.of(OFFERED, RECEIVED), INFO_REQUESTED),
    ANSWER("information-answers", Party.GIVER, Set.of(INFO_REQUESTED), RECEIVED),
    WAITLIST("waitlistings", Party.RECEIVER, Set.of(OFFERED, RECEIVED), WAITLISTED),
    ACCEPT("acceptances", Party.RECEIVER, Set.of(OFFERED, RECEIVED, WAITLISTED), ACCEPTED),
    REPLAN("first-contact-plans", Party.RECEIVER, Set.of(ACCEPTED), ACCEPTED),
    TAKE_OVER("take-overs", Party.RECEIVER, Set.of(ACCEPTED), TAKEN_OVER),
    DECLINE("declines", Party.RECEIVER, Set.of(OFFERED, RECEIVED, WAITLISTED, ACCEPTED), DECLINED),
    RECALL("recalls", Party.GIVER, Set.of(OFFERED, RECEIVED, INFO_REQUESTED, WAITLISTED, ACCEPTED), RECALLED),
    VOID("voidings", Party.GIVER, Set.of(OFFERED), VOIDED);

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

    public Party by() {
        return by;
    }

    public boolean isPossibleFrom(HandOffState state) {
        return from.contains(state);
    }

    public HandOffState to() {
        return to;
    }

    /** The sub-resource that the move is posted to. */
    public String resource() {
        return resource;
    }
}
