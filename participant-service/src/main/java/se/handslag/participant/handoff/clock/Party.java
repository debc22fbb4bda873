package se.handslag.participant.handoff.clock;

/** The two sides of a hand-off. */
public enum Party {
    GIVER,
    RECEIVER
}
