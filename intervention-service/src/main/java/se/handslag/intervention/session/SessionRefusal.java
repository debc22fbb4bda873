package se.handslag.intervention.session;

/** Why a session cannot be as asked. */
public enum SessionRefusal {
    /** The intervention registers no persons (R5.1). */
    COUNT_ONLY,
    /** It ends before it starts. */
    ENDS_BEFORE_START,
    /** The intervention does not go on that day. */
    OUTSIDE_PERIOD,
    /** Nobody has been there before the day has come. */
    NOT_HELD_YET
}
