package se.handslag.intervention.participation;

/** Where a participation is in its life. */
public enum ParticipationState {
    /** Registered in. */
    RUNNING,
    /** Registered out, with what comes next. */
    ENDED,
    /** Wrongly registered: it leaves every count (R5.6). */
    VOID
}
