package se.handslag.outcome.report;

import java.util.Optional;
import se.handslag.outcome.counting.Period;

/** What came of asking for a report. */
public sealed interface ReportAnswer {

    /** The report. */
    record Given(ParticipationReport report) implements ReportAnswer {}

    /** No access rule lets the caller in. */
    record NotPermitted() implements ReportAnswer {}

    /** Nobody had registered an association with this code by then. */
    record UnknownAssociation() implements ReportAnswer {}

    /** The association had no such intervention by then. */
    record UnknownIntervention() implements ReportAnswer {}

    /** The period is not one that is told; this is the nearest that is (R6.7). */
    record PeriodNotTold(Period nearest) implements ReportAnswer {}

    /** Associations are told by closed years, and the period is not part of one; this is the latest (R6.7). */
    record YearNotClosed(Optional<Integer> last) implements ReportAnswer {}
}
