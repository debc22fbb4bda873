package se.handslag.outcome.further;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.outcome.closing.Vintages;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.counting.Period;
import se.handslag.outcome.counting.SuccessDefinition;
import se.handslag.outcome.definition.SuccessDefinitions;
import se.handslag.outcome.document.Cell;
import se.handslag.outcome.document.Cell.Nothing;
import se.handslag.outcome.document.Cell.Text;
import se.handslag.outcome.document.Document;
import se.handslag.outcome.document.Row;
import se.handslag.outcome.goal.Goal;
import se.handslag.outcome.goal.Goals;
import se.handslag.outcome.goal.Measure;
import se.handslag.outcome.goal.NewGoal;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.ReportSettings;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.standard.Periods;
import se.handslag.outcome.standard.Preamble;
import se.handslag.outcome.standard.Source;

/** What was aimed at, and how far it has been reached: from a goal's first day to the end of the period asked for. */
@ApplicationScoped
class GoalReport implements FurtherReport {
    private static final Label TITLE = new Label("Mål och måluppfyllelse", "Goals and attainment");

    private final Goals goals;
    private final SuccessDefinitions definitions;
    private final GoalFigures figures;
    private final Periods periods;
    private final Vintages vintages;
    private final ReportSettings settings;

    GoalReport(
            Goals goals,
            SuccessDefinitions definitions,
            GoalFigures figures,
            Periods periods,
            Vintages vintages,
            ReportSettings settings) {
        this.goals = goals;
        this.definitions = definitions;
        this.figures = figures;
        this.periods = periods;
        this.vintages = vintages;
        this.settings = settings;
    }

    @Override
    public FurtherReports.Kind kind() {
        return FurtherReports.Kind.GOALS;
    }

    /** Each goal has a period of its own: it is that which must be told. */
    @Override
    public List<Source> counted() {
        return List.of();
    }

    @Override
    public Document of(Inquiry inquiry, Territory territory, Choices choices) {
        List<Goal> aimed = GoalScopes.of(territory.scope()).stream()
                .flatMap(scope -> goals.of(scope, inquiry.asOf()).stream())
                .filter(goal -> inquiry.period()
                        .meets(
                                goal.said().period().from(),
                                Optional.of(goal.said().period().to())))
                .toList();
        Sheet sheet = new Sheet("goals", TITLE, new Label("Mål", "Goal"))
                .column("target", "Mål", "Target")
                .column("actual", "Utfall", "Actual")
                .column("attained", "Av målet", "Of the target")
                .column("period", "Räknat", "Counted")
                .column("definition", "Vad som räknas", "What counts");
        GoalFigures.OfReport counted = figures.of(territory, choices.definition());
        for (Goal goal : aimed) {
            add(sheet, goal, inquiry, territory, counted);
        }
        sheet.note(
                "Personer räknas en gång var; av anonyma räknas varje deltagande som en person.",
                "Persons count once each; of the anonymous each participation counts as a person.");
        return Preamble.document(
                kind().path(),
                TITLE,
                inquiry,
                territory,
                settings.suppressionLimit(),
                List.of(),
                List.of(sheet.table()));
    }

    private void add(Sheet sheet, Goal goal, Inquiry asked, Territory territory, GoalFigures.OfReport counted) {
        NewGoal said = goal.said();
        LocalDate from = said.period().from();
        LocalDate to = said.period().to().isBefore(asked.period().to())
                ? said.period().to()
                : asked.period().to();
        Inquiry inquiry = new Inquiry(asked.scope(), new Period(from, to), asked.asOf());
        boolean people = said.measure() != Measure.KRONOR;
        Optional<Period> nearest = people ? periods.instead(inquiry, territory) : Optional.empty();
        boolean ofOtherYears = people
                && vintages.areClosed(asked.scope())
                && from.getYear() != asked.period().from().getYear();
        Optional<SuccessDefinition> definition = said.definition().flatMap(id -> definitions.find(id, asked.asOf()));
        Cell actual = nearest.isPresent() || ofOtherYears ? new Nothing() : counted.actual(said, definition, inquiry);
        sheet.row(Row.part(
                goal.id().toString(),
                said.title(),
                List.of(
                        new Text(Targets.of(said)),
                        actual,
                        new Text(Targets.attained(said, actual)),
                        new Text(new Label(from + " – " + to, from + " – " + to)),
                        new Text(definition.map(it -> Notes.of(it).getFirst()).orElse(new Label("", ""))))));
        if (ofOtherYears) {
            sheet.note(
                    said.title().sv() + ": antal visas för ett avslutat år i taget, och målet räknas från " + from
                            + ".",
                    said.title().en() + ": figures are told for one closed year at a time, and the goal counts from "
                            + from + ".");
        }
        nearest.ifPresent(told -> sheet.note(
                said.title().sv()
                        + ": antal visas för hela kvartal, så att små antal inte kan räknas ut. Närmaste period"
                        + " som rymmer den som räknas är " + told.from() + " – " + told.to() + ".",
                said.title().en() + ": figures are told for whole quarters, so that small numbers cannot be worked out."
                        + " The nearest period that holds the one counted is " + told.from() + " – " + told.to()
                        + "."));
    }
}
