package se.handslag.outcome.report;

import java.util.Optional;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.usecase.UseCase;
import se.handslag.outcome.access.ReportAccess;
import se.handslag.outcome.counting.AverageLength;
import se.handslag.outcome.counting.Counting;
import se.handslag.outcome.counting.SuccessDefinition;
import se.handslag.outcome.definition.SuccessDefinitions;
import se.handslag.outcome.disclosure.Suppression;
import se.handslag.outcome.selection.ParticipationGroups;
import se.handslag.outcome.selection.Question;
import se.handslag.outcome.selection.Selection;
import se.handslag.outcome.selection.Selections;
import se.handslag.outcome.sql.Rows;

/** Reports participations, closed ones and results of a period, as they were known at a moment (R6.1–R6.4). */
@UseCase
public class ReportParticipations {
    private final Rows rows;
    private final Selections selections;
    private final SuccessDefinitions definitions;
    private final ParticipationGroups groups;
    private final Suppression suppression;

    ReportParticipations(
            Rows rows,
            Selections selections,
            SuccessDefinitions definitions,
            ParticipationGroups groups,
            ReportSettings settings) {
        this.rows = rows;
        this.selections = selections;
        this.definitions = definitions;
        this.groups = groups;
        this.suppression = new Suppression(settings.suppressionLimit());
    }

    /** The report, or why not. */
    public ReportAnswer report(Caller caller, Question question) {
        rows.freeze();
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
        return new ReportAnswer.Given(count(question, selection));
    }

    private ParticipationReport count(Question question, Selection selection) {
        SuccessDefinition definition = definitions.inForce(SuccessDefinitions.NATIONAL_HEADLINE, question.asOf());
        Counting counting = Counting.of(definition, groups.of(question));
        Breakdown lines = Breakdown.of(question, selection, definition, counting);
        ParticipationTable table = ParticipationTable.of(counting.total(), lines.tallies(), suppression);
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
