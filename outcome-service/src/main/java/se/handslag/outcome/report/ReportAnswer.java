package se.handslag.outcome.report;

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
}
