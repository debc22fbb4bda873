package se.handslag.participant.deadline;

/** Which days a term counts. */
public enum DayKind {
    /** Swedish working days, see {@link WorkingDays}. */
    WORKING,
    /** Every day. */
    CALENDAR
}
