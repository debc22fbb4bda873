package se.handslag.outcome.report;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.usecase.UseCase;
import se.handslag.outcome.access.ReportAccess;
import se.handslag.outcome.closing.Vintages;
import se.handslag.outcome.counting.AverageLength;
import se.handslag.outcome.counting.Counting;
import se.handslag.outcome.counting.SuccessDefinition;
import se.handslag.outcome.definition.SuccessDefinitions;
import se.handslag.outcome.disclosure.Suppression;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.ReportSettings;
import se.handslag.outcome.scope.Scope;
import se.handslag.outcome.scope.Territories;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.selection.ParticipationGroups;
import se.handslag.outcome.selection.Question;
import se.handslag.outcome.selection.Selection;
import se.handslag.outcome.selection.Selections;
import se.handslag.outcome.sql.Rows;
import se.handslag.outcome.standard.Periods;
import se.handslag.outcome.standard.ResultFigures;

/** Reports participations, closed ones and results of a period, as they were known at a moment (R6.1–R6.4). */
@UseCase
public class ReportParticipations {
    private final Rows rows;
    private final Vintages vintages;
    private final Selections selections;
    private final SuccessDefinitions definitions;
    private final ParticipationGroups groups;
    private final Territories territories;
    private final Periods periods;
    private final ResultFigures figures;
    private final Suppression suppression;

    ReportParticipations(
            Rows rows,
            Vintages vintages,
            Selections selections,
            SuccessDefinitions definitions,
            ParticipationGroups groups,
            Territories territories,
            Periods periods,
            ResultFigures figures,
            ReportSettings settings) {
        this.rows = rows;
        this.vintages = vintages;
        this.selections = selections;
        this.definitions = definitions;
        this.groups = groups;
        this.territories = territories;
        this.periods = periods;
        this.figures = figures;
        this.suppression = new Suppression(settings.suppressionLimit());
    }

    /** The report, or why not. */
    public ReportAnswer report(Caller caller, Question asked) {
        rows.freeze();
        Scope scope = asked.intervention()
                .map(id -> (Scope) new Scope.OfIntervention(id))
                .orElseGet(() -> new Scope.OfAssociation(asked.association()));
        Inquiry wanted = new Inquiry(scope, asked.period(), asked.asOf());
        Optional<Inquiry> told = vintages.told(wanted);
        return told.isEmpty()
                ? new ReportAnswer.YearNotClosed(vintages.last(wanted))
                : report(
                        caller,
                        new Question(
                                asked.association(),
                                asked.intervention(),
                                asked.period(),
                                told.get().asOf()),
                        told.get());
    }

    private ReportAnswer report(Caller caller, Question question, Inquiry inquiry) {
        Optional<Selection> known = selections.find(question);
        if (known.isEmpty()) {
            return new ReportAnswer.UnknownAssociation();
        }
        Selection selection = known.get();
        if (ReportAccess.RULES.decide(caller, selection).isEmpty()) {
            return new ReportAnswer.NotPermitted();
        }
        if (question.intervention().flatMap(selection::find).isEmpty()
                && question.intervention().isPresent()) {
            return new ReportAnswer.UnknownIntervention();
        }
        Territory territory = territories.find(inquiry.scope(), inquiry.asOf()).orElseThrow();
        return periods.instead(inquiry, territory)
                .map(nearest -> (ReportAnswer) new ReportAnswer.PeriodNotTold(nearest))
                .orElseGet(() -> new ReportAnswer.Given(count(question, selection, inquiry, territory)));
    }

    private ParticipationReport count(Question question, Selection selection, Inquiry inquiry, Territory territory) {
        SuccessDefinition definition = definitions.inForce(SuccessDefinitions.NATIONAL_HEADLINE, question.asOf());
        Counting counting = Counting.of(definition, groups.of(question));
        Breakdown lines = Breakdown.of(question, selection, definition, counting);
        Map<UUID, Integer> numbers = groups.numbers(lines.tallies().keySet());
        ParticipationTable table = ParticipationTable.of(
                definition,
                figures.of(inquiry, territory, definition),
                lines.tallies().keySet(),
                numbers);
        return new ParticipationReport(
                question,
                selection.name(),
                definition,
                lines.names(),
                table,
                AverageLength.of(counting.total())
                        .filter(length -> !table.total().closed().suppressed()),
                CountTable.of(lines.persons(), suppression),
                suppression.limit());
    }
}
