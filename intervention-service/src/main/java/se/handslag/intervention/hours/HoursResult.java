package se.handslag.intervention.hours;

/** What came of entering or signing hours. */
public sealed interface HoursResult {
    /** The month as it is now. */
    record Done(MonthHours month) implements HoursResult {}

    /** There is no such participation for this caller. */
    record Unknown() implements HoursResult {}

    /** It cannot be like this. */
    record Refused(HoursRefusal why) implements HoursResult {}
}
