package se.handslag.outcome.further;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import se.handslag.outcome.counting.Category;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.counting.Period;
import se.handslag.outcome.counting.SuccessDefinition;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.document.Cell;
import se.handslag.outcome.document.Cell.Amount;
import se.handslag.outcome.document.Cell.Count;
import se.handslag.outcome.document.Cell.Counted;
import se.handslag.outcome.document.Cell.Hidden;
import se.handslag.outcome.document.Cell.Portion;
import se.handslag.outcome.document.Whole;
import se.handslag.outcome.goal.NewGoal;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.ReportSettings;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.sql.Rows;
import se.handslag.outcome.standard.ResultFigures;
import se.handslag.outcome.standard.ResultFigures.Counts;

/** Counts what goals aim at: the same counts as the reports of results tell. */
@ApplicationScoped
class GoalFigures {
    private static final String PERSONS = """
            select count(distinct s.person) + count(*) filter (where s.person is null) as n
            from participation_span s
            where {known} and s.started_on <= :last and (s.ended_on is null or s.ended_on >= :first) and {scope}
            """;
    private static final String MONEY = """
            select sum(b.actual_kronor) as n
            from budget_fact b
            where b.intervention_id = any(:interventions) and b.recorded_at <= :asOf
              and b.year between extract(year from cast(:first as date)) and extract(year from cast(:last as date))
              and not exists (
                  select from budget_fact later
                  where later.budget_id = b.budget_id and later.sequence > b.sequence and later.recorded_at <= :asOf)
            """;
    private static final Label MEASURED =
            new Label("Avslutade vars situation efteråt är känd", "Closed, situation afterwards known");

    private final Rows rows;
    private final ResultFigures figures;
    private final int limit;

    GoalFigures(Rows rows, ResultFigures figures, ReportSettings settings) {
        this.rows = rows;
        this.figures = figures;
        this.limit = settings.suppressionLimit();
    }

    /** Those of one report. */
    OfReport of(Territory territory, SuccessDefinition headline) {
        return new OfReport(territory, headline, new HashMap<>());
    }

    private record Counting(Period period, SuccessDefinition definition) {}

    /** Each period and definition is counted once, however many goals have them. */
    final class OfReport {
        private final Territory territory;
        private final SuccessDefinition headline;
        private final Map<Counting, Counts> counted;

        private OfReport(Territory territory, SuccessDefinition headline, Map<Counting, Counts> counted) {
            this.territory = territory;
            this.headline = headline;
            this.counted = counted;
        }

        /** How far it has been reached in the period of the inquiry, by its own definition if it has one. */
        Cell actual(NewGoal said, Optional<SuccessDefinition> definition, Inquiry inquiry) {
            return switch (said.measure()) {
                case RESULT_PERCENT -> result(said, definition.orElseThrow(), inquiry);
                case RESULT_COUNT ->
                    result(said, definition.orElseThrow(), inquiry).part();
                case PERSONS -> persons(inquiry);
                case PARTICIPATIONS -> counts(inquiry, headline).of(Dimension.ALL);
                case KRONOR -> money(inquiry);
            };
        }

        private Counts counts(Inquiry inquiry, SuccessDefinition definition) {
            return counted.computeIfAbsent(
                    new Counting(inquiry.period(), definition), any -> figures.of(inquiry, territory, definition));
        }

        private Portion result(NewGoal said, SuccessDefinition definition, Inquiry inquiry) {
            Counts counts = counts(inquiry, definition);
            Counted all = counts.of(ResultFigures.MEASURED);
            Counted reached = sum(counts, definition, said.categories(), true);
            Counted others = sum(counts, definition, said.categories(), false);
            boolean follows = reached instanceof Hidden && all instanceof Count && others instanceof Count;
            return new Portion(
                    follows
                            ? new Count(
                                    all.number().getAsLong() - others.number().getAsLong())
                            : reached,
                    new Whole("CLOSED_MEASURED", MEASURED, all));
        }

        private static Counted sum(Counts counts, SuccessDefinition definition, List<String> named, boolean those) {
            return definition.categories().stream()
                    .map(Category::code)
                    .filter(code -> named.contains(code) == those)
                    .map(counts::of)
                    .reduce(new Count(0), Counted::sum);
        }

        /** If each took part once, they are as many as the participations: so they are hidden where these are. */
        private Counted persons(Inquiry inquiry) {
            long persons = rows.list(Values.query(PERSONS, inquiry, territory), row -> row.getLong("n"))
                    .getFirst();
            Counted count = persons > 0 && persons < limit ? new Hidden() : new Count(persons);
            return count.asFarAs(counts(inquiry, headline).of(Dimension.ALL));
        }

        private Amount money(Inquiry inquiry) {
            return rows.list(Values.query(MONEY, inquiry, territory), row -> {
                        long kronor = row.getLong("n");
                        return new Amount(row.wasNull() ? OptionalLong.empty() : OptionalLong.of(kronor));
                    })
                    .getFirst();
        }
    }
}
