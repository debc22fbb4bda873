package se.handslag.outcome.further;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.counting.Period;
import se.handslag.outcome.counting.SuccessDefinition;
import se.handslag.outcome.definition.SuccessDefinitions;
import se.handslag.outcome.disclosure.CountCube;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.disclosure.ShownCube;
import se.handslag.outcome.disclosure.Suppression;
import se.handslag.outcome.document.Cell;
import se.handslag.outcome.document.Cell.Amount;
import se.handslag.outcome.document.Cell.Counted;
import se.handslag.outcome.document.Cell.Portion;
import se.handslag.outcome.document.Cell.Text;
import se.handslag.outcome.document.Document;
import se.handslag.outcome.document.Row;
import se.handslag.outcome.document.Whole;
import se.handslag.outcome.goal.Goal;
import se.handslag.outcome.goal.Goals;
import se.handslag.outcome.goal.NewGoal;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.ReportSettings;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.sql.Rows;
import se.handslag.outcome.standard.Preamble;

/** What was aimed at, and how far it has been reached: from a goal's first day to the end of the period asked for. */
@ApplicationScoped
class GoalReport implements FurtherReport {
    private static final String RAN = """
            from participation_span s
            where {known} and s.started_on <= :last and (s.ended_on is null or s.ended_on >= :first) and {scope}
            """;
    private static final String CLOSED =
            "select {after}, count(*) as n " + RAN + " and s.ended_on <= :last group by 1, 2, 3, 4";
    private static final String PERSONS =
            "select count(distinct s.person) + count(*) filter (where s.person is null) as n,"
                    + " count(*) as participations " + RAN;
    private static final String MONEY = """
            select sum(b.actual_kronor) as n
            from budget_fact b
            where b.intervention_id = any(:interventions) and b.recorded_at <= :asOf
              and b.year between extract(year from cast(:first as date)) and extract(year from cast(:last as date))
              and not exists (
                  select from budget_fact later
                  where later.budget_id = b.budget_id and later.sequence > b.sequence and later.recorded_at <= :asOf)
            """;
    private static final Label TITLE = new Label("Mål och måluppfyllelse", "Goals and attainment");
    private static final Label MEASURED =
            new Label("Avslutade vars situation efteråt är känd", "Closed, situation afterwards known");

    private final Rows rows;
    private final Goals goals;
    private final SuccessDefinitions definitions;
    private final Results results;
    private final Suppression suppression;

    GoalReport(Rows rows, Goals goals, SuccessDefinitions definitions, Results results, ReportSettings settings) {
        this.rows = rows;
        this.goals = goals;
        this.definitions = definitions;
        this.results = results;
        this.suppression = new Suppression(settings.suppressionLimit());
    }

    @Override
    public FurtherReports.Kind kind() {
        return FurtherReports.Kind.GOALS;
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
        for (Goal goal : aimed) {
            sheet.row(row(goal, inquiry, territory));
        }
        sheet.note(
                "Personer räknas en gång var; av anonyma räknas varje deltagande som en person.",
                "Persons count once each; of the anonymous each participation counts as a person.");
        return Preamble.document(
                kind().path(), TITLE, inquiry, territory, suppression.limit(), List.of(), List.of(sheet.table()));
    }

    private Row row(Goal goal, Inquiry inquiry, Territory territory) {
        NewGoal said = goal.said();
        LocalDate from = said.period().from();
        LocalDate to = said.period().to().isBefore(inquiry.period().to())
                ? said.period().to()
                : inquiry.period().to();
        Inquiry counted = new Inquiry(inquiry.scope(), new Period(from, to), inquiry.asOf());
        Optional<SuccessDefinition> definition = said.definition().flatMap(id -> definitions.find(id, inquiry.asOf()));
        Cell actual = actual(said, definition, counted, territory);
        return Row.part(
                goal.id().toString(),
                said.title(),
                List.of(
                        new Text(Targets.of(said)),
                        actual,
                        new Text(Targets.attained(said, actual)),
                        new Text(new Label(from + " – " + to, from + " – " + to)),
                        new Text(definition.map(it -> Notes.of(it).getFirst()).orElse(new Label("", "")))));
    }

    private Cell actual(NewGoal said, Optional<SuccessDefinition> definition, Inquiry inquiry, Territory territory) {
        return switch (said.measure()) {
            case RESULT_PERCENT -> result(said, definition.orElseThrow(), inquiry, territory);
            case RESULT_COUNT ->
                result(said, definition.orElseThrow(), inquiry, territory).part();
            case PERSONS -> number("n", inquiry, territory);
            case PARTICIPATIONS -> number("participations", inquiry, territory);
            case KRONOR -> money(inquiry, territory);
        };
    }

    private Portion result(NewGoal said, SuccessDefinition definition, Inquiry inquiry, Territory territory) {
        Results.Reader reader = results.reader(definition);
        CountCube cube = new CountCube(Dimension.of(List.of("REACHED", "OTHER_RESULT")));
        rows.list(Values.query(CLOSED, inquiry, territory), row -> {
            String category = reader.category(row);
            if (!category.equals(Results.UNMEASURED)) {
                cube.add(row.getLong("n"), said.categories().contains(category) ? "REACHED" : "OTHER_RESULT");
            }
            return category;
        });
        ShownCube shown = suppression.show(cube);
        return new Portion(shown.at("REACHED"), new Whole("CLOSED_MEASURED", MEASURED, shown.at(Dimension.ALL)));
    }

    private Counted number(String column, Inquiry inquiry, Territory territory) {
        CountCube cube = new CountCube(Dimension.of(List.of("COUNTED")));
        rows.list(Values.query(PERSONS, inquiry, territory), row -> {
            cube.add(row.getLong(column), "COUNTED");
            return true;
        });
        return suppression.show(cube).at("COUNTED");
    }

    private Amount money(Inquiry inquiry, Territory territory) {
        return rows.list(Values.query(MONEY, inquiry, territory), row -> {
                    long kronor = row.getLong("n");
                    return new Amount(row.wasNull() ? OptionalLong.empty() : OptionalLong.of(kronor));
                })
                .getFirst();
    }
}
