package se.handslag.intervention.budget.report;

import java.util.Optional;
import se.handslag.intervention.association.Associations;
import se.handslag.intervention.budget.report.ReportBudgetsResult.NotAboutOneThing;
import se.handslag.intervention.budget.report.ReportBudgetsResult.Reported;
import se.handslag.intervention.budget.report.ReportBudgetsResult.Unknown;
import se.handslag.intervention.intervention.Interventions;
import se.handslag.intervention.programme.Programme;
import se.handslag.intervention.programme.Programmes;
import se.handslag.kit.usecase.UseCase;

/** Plan against outcome in money, per intervention and year, with sums (R5.3). */
@UseCase
public class ReportBudgets {
    private final BudgetRows rows;
    private final Interventions interventions;
    private final Programmes programmes;
    private final Associations associations;

    ReportBudgets(BudgetRows rows, Interventions interventions, Programmes programmes, Associations associations) {
        this.rows = rows;
        this.interventions = interventions;
        this.programmes = programmes;
        this.associations = associations;
    }

    /** The same question with the same moment has the same answer for ever (R6.3). */
    public ReportBudgetsResult report(BudgetQuestion question) {
        if (!question.isAboutOneThing()) {
            return new NotAboutOneThing();
        }
        Optional<Programme> programme = question.programme().flatMap(programmes::findByIdOptional);
        boolean known = programme.isPresent()
                || question.intervention()
                        .flatMap(interventions::findByIdOptional)
                        .isPresent()
                || question.association()
                        .flatMap(associations::findByIdOptional)
                        .isPresent();
        return known ? new Reported(new BudgetReport(question, rows.of(question))) : new Unknown();
    }
}
