package se.handslag.participant.handoff.clock;

/** To whom a stretch of a hand-off's time is charged (R2.12). The four sum to the wall time (L3). */
public enum Charged {
    GIVER,
    RECEIVER,
    /** The participant asked to wait, or did not come. */
    PARTICIPANT,
    /** The association's coordinator gave more time. */
    SYSTEM
}
