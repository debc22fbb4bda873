package se.handslag.participant.handoff.clock;

/** Who is told when a hand-off is lifted to a level (R2.4). */
public enum LiftedTo {
    /** Level 1: whoever is on the clock. */
    UNIT_ON_CLOCK,
    /** Level 2. */
    MANAGERS_AND_LOCAL_GROUP,
    /** Level 3: the association's. */
    COORDINATOR;

    /** Who is told at this level, 1 to 3. */
    public static LiftedTo at(int level) {
        return values()[level - 1];
    }
}
