package se.handslag.participant.handoff;

import se.handslag.participant.handoff.act.Refusal;

/** What became of an act on a hand-off. */
public sealed interface HandOffResult {
    /** Done; the hand-off as it is now. */
    record Done(HandOff handOff) implements HandOffResult {}

    /** Refused; nothing changed. */
    record Refused(Refusal why) implements HandOffResult {}
}
