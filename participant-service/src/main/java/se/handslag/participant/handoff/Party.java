package se.handslag.participant.handoff;

/** The two sides of a hand-off. */
public enum Party {
    GIVER,
    RECEIVER
}
