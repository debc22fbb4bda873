package se.handslag.intervention.session;

/** Whether somebody was there. */
public enum AttendanceStatus {
    PRESENT,
    ABSENT,
    /** What was said before does not hold, and nothing is said in its place. */
    WITHDRAWN
}
