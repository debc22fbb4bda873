package se.handslag.intervention.participation;

/** Why a participation cannot end as asked. */
public enum OutRegistrationRefusal implements OutRegistrationOutcome {
    /** It has ended; it can only be found to be a mistake. */
    ENDED_ALREADY,
    /** It was a mistake and is void: there is nothing to end. */
    VOID_ALREADY,
    /** An anonymous one is sex and budget year and nothing else, so no end either (R3.4). */
    ANONYMOUS_HAS_NO_END,
    /** Nobody leaves before they came. */
    ENDS_BEFORE_START,
    /** Nobody has left before the day has come. */
    ENDS_IN_THE_FUTURE,
    /** The intervention does not go on that day. */
    OUTSIDE_PERIOD,
    /** It does not say what comes next (R2.8). */
    NEXT_MISSING,
    /** It does not say what the person does and lives on now (R5.6). */
    SITUATION_MISSING,
    /** What was never meant to be has nothing after it. */
    NOTHING_AFTER_A_MISTAKE
}
