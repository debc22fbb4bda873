package se.handslag.intervention.budget.report;

/** What came of asking for a report on money. */
public sealed interface ReportBudgetsResult {
    /** Here it is. */
    record Reported(BudgetReport report) implements ReportBudgetsResult {}

    /** It is about none, or about more than one, of intervention, programme and association. */
    record NotAboutOneThing() implements ReportBudgetsResult {}

    /** What it is about is not registered. */
    record Unknown() implements ReportBudgetsResult {}
}
