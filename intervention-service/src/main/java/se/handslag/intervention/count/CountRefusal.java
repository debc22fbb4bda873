package se.handslag.intervention.count;

/** Why a count cannot be recorded. */
public enum CountRefusal {
    /** The intervention registers persons one by one. */
    NOT_COUNT_ONLY,
    /** Nobody can be counted before the day has come. */
    IN_THE_FUTURE,
    /** The intervention does not go on that day. */
    OUTSIDE_PERIOD
}
