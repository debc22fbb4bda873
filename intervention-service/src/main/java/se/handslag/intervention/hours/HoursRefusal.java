package se.handslag.intervention.hours;

/** Why hours cannot be entered or signed off as asked. */
public enum HoursRefusal {
    /** Of an anonymous one there are sex and budget year and nothing else (R3.4). */
    ANONYMOUS,
    /** It was a mistake: nobody was there. */
    VOID,
    /** The person was not in the intervention in that month. */
    OUTSIDE_PARTICIPATION,
    /** The month has not begun. */
    MONTH_NOT_BEGUN,
    /** The month goes on, and so does the participation. */
    MONTH_NOT_OVER,
    /** What is signed is not what there is now. */
    OTHER_HOURS,
    /** It is signed, and nothing has changed. */
    SIGNED_ALREADY,
    /** More hours than the month has. */
    MORE_THAN_THE_MONTH
}
