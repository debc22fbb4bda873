package se.handslag.participant.handoff;

/** Whose act ended a hand-off. Never time's. */
public enum EndedBy {
    GIVER,
    RECEIVER,
    /** On the giver's behalf, when it had been lifted to them. */
    COORDINATOR,
    /** The participant's, by taking back the consent it rested on (R3.3). */
    PARTICIPANT
}
