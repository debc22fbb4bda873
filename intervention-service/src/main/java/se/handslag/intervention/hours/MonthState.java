package se.handslag.intervention.hours;

/** Whether somebody answers for a month's hours. */
public enum MonthState {
    /** Nobody has signed. */
    OPEN,
    /** Signed, and nothing has changed since. */
    SIGNED,
    /** Signed, and corrected after: it must be signed anew (R5.7). */
    CHANGED
}
