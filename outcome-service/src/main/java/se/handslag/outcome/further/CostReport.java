package se.handslag.outcome.further;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.handslag.outcome.counting.Category;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.document.Cell;
import se.handslag.outcome.document.Cell.Amount;
import se.handslag.outcome.document.Cell.Counted;
import se.handslag.outcome.document.Cell.Rate;
import se.handslag.outcome.document.Document;
import se.handslag.outcome.document.Row;
import se.handslag.outcome.document.Whole;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.KnownIntervention;
import se.handslag.outcome.scope.PlaceNames;
import se.handslag.outcome.scope.ReportSettings;
import se.handslag.outcome.scope.Scope;
import se.handslag.outcome.scope.Surroundings;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.sql.Rows;
import se.handslag.outcome.standard.Preamble;
import se.handslag.outcome.standard.ResultFigures;
import se.handslag.outcome.standard.ResultFigures.Counts;
import se.handslag.outcome.standard.Source;

/**
 * Money against plan, and what each participation, each closed one and each success cost (R6.10). Money is told by
 * calendar year (R5.3), so only years that lie wholly within the period are summed: half a year's participations are never
 * set against a whole year's money.
 */
@ApplicationScoped
class CostReport implements FurtherReport {
    private static final String MONEY = """
            select b.intervention_id, sum(b.budget_kronor) as budget, sum(b.actual_kronor) as actual
            from budget_fact b
            where b.intervention_id = any(:interventions) and b.recorded_at <= :asOf
              and b.year between :firstYear and :lastYear
              and not exists (
                  select from budget_fact later
                  where later.budget_id = b.budget_id and later.sequence > b.sequence and later.recorded_at <= :asOf)
            group by b.intervention_id
            """;
    private static final String ALL = Dimension.ALL;
    private static final Label TITLE = new Label("Kostnader", "Costs");

    private final Rows rows;
    private final ResultFigures figures;
    private final PlaceNames names;
    private final ReportSettings settings;

    CostReport(Rows rows, ResultFigures figures, PlaceNames names, ReportSettings settings) {
        this.rows = rows;
        this.figures = figures;
        this.names = names;
        this.settings = settings;
    }

    /** Kronor; nothing if nobody has told. */
    private record Money(OptionalLong budget, OptionalLong actual) {
        static final Money UNTOLD = new Money(OptionalLong.empty(), OptionalLong.empty());

        Money plus(Money other) {
            return new Money(sum(budget, other.budget), sum(actual, other.actual));
        }

        private static OptionalLong sum(OptionalLong one, OptionalLong other) {
            return one.isEmpty() ? other : other.isEmpty() ? one : OptionalLong.of(one.getAsLong() + other.getAsLong());
        }
    }

    @Override
    public FurtherReports.Kind kind() {
        return FurtherReports.Kind.COSTS;
    }

    @Override
    public List<Source> counted() {
        return List.of(Source.ENDED);
    }

    @Override
    public Document of(Inquiry inquiry, Territory territory, Choices choices) {
        Map<UUID, Money> money = money(inquiry, territory);
        Counts counts = figures.of(inquiry, territory, choices.definition());
        Category success = choices.definition().categories().getFirst();
        boolean everywhere = territory.scope() instanceof Scope.Nation;
        Sheet sheet = new Sheet(
                        "costs", TITLE, everywhere ? new Label("Län", "County") : new Label("Insats", "Intervention"))
                .column("budget", "Budget", "Budget")
                .column("actual", "Utfall", "Actual")
                .column("per-participation", "Per deltagande", "Per participation")
                .column("per-closed", "Per avslutat", "Per closed one")
                .column(
                        "per-success",
                        "Per resultat: " + success.title().sv(),
                        "Per result: " + success.title().en());
        if (everywhere) {
            counties(territory, money, counts)
                    .forEach((county, its) -> sheet.row(Row.part(
                            county.isEmpty() ? "NONE" : county,
                            county.isEmpty()
                                    ? new Label("Inget län", "No county")
                                    : names.all().county(county),
                            cells(its, success, state -> counts.inCounty(county, state)))));
        } else {
            interventions(territory)
                    .forEach(one -> sheet.row(Row.part(
                            one.id().toString(),
                            new Label(one.name(), one.name()),
                            cells(
                                    money.getOrDefault(one.id(), Money.UNTOLD),
                                    success,
                                    state -> counts.ofIntervention(one.number().orElse(0), state)))));
        }
        Money all = money.values().stream().reduce(Money.UNTOLD, Money::plus);
        sheet.row(Row.sum(ALL, new Label("Alla", "All"), cells(all, success, counts::of)));
        Years years = Years.within(inquiry);
        sheet.note(years.sv(), years.en());
        return Preamble.document(
                kind().path(),
                TITLE,
                inquiry,
                territory,
                settings.suppressionLimit(),
                Notes.of(choices.definition()),
                List.of(sheet.table()));
    }

    /** A nation has too many interventions to tell them apart. */
    private static Map<String, Money> counties(Territory territory, Map<UUID, Money> money, Counts counts) {
        Map<String, String> byAssociation =
                territory.around().stream().collect(Collectors.toMap(Surroundings::code, Surroundings::county));
        Map<String, Money> sums = new TreeMap<>();
        counts.counties().forEach(county -> sums.put(county, Money.UNTOLD));
        territory
                .interventions()
                .forEach(one -> sums.merge(
                        byAssociation.getOrDefault(one.association(), ""),
                        money.getOrDefault(one.id(), Money.UNTOLD),
                        Money::plus));
        return sums;
    }

    /** Calendar years that lie wholly within the period. */
    private record Years(int first, int last) {
        static Years within(Inquiry inquiry) {
            LocalDate from = inquiry.period().from();
            LocalDate to = inquiry.period().to();
            return new Years(
                    from.getDayOfYear() == 1 ? from.getYear() : from.getYear() + 1,
                    to.plusDays(1).getDayOfYear() == 1 ? to.getYear() : to.getYear() - 1);
        }

        String sv() {
            return first > last
                    ? "Pengar redovisas per kalenderår, och perioden rymmer inget helt: fråga efter hela år."
                    : "Pengar för hela kalenderår: " + first + "–" + last
                            + ". Fråga efter hela år, så att kostnad och deltaganden gäller samma tid.";
        }

        String en() {
            return first > last
                    ? "Money is told by calendar year, and the period holds none: ask for whole years."
                    : "Money of whole calendar years: " + first + "–" + last
                            + ". Ask for whole years, so that cost and participations are of the same time.";
        }
    }

    private Map<UUID, Money> money(Inquiry inquiry, Territory territory) {
        Years years = Years.within(inquiry);
        Map<String, Object> values = new HashMap<>(Values.of(inquiry, territory));
        values.put("firstYear", years.first());
        values.put("lastYear", years.last());
        Map<UUID, Money> money = new LinkedHashMap<>();
        rows.list(Values.query(MONEY, values, territory), row -> {
            long budget = row.getLong("budget");
            OptionalLong planned = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(budget);
            long actual = row.getLong("actual");
            OptionalLong used = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(actual);
            return money.put(row.getObject("intervention_id", UUID.class), new Money(planned, used));
        });
        return money;
    }

    private static List<KnownIntervention> interventions(Territory territory) {
        return territory.interventions().stream()
                .filter(one -> !one.countOnly())
                .toList();
    }

    private static List<Cell> cells(Money money, Category success, Function<String, Counted> at) {
        Label participations = new Label(
                "Deltaganden som pågick någon dag i perioden", "Participations that ran on any day of the period");
        Label closed = new Label("Avslutade under perioden", "Closed within the period");
        return List.of(
                new Amount(money.budget()),
                new Amount(money.actual()),
                rate(money, new Whole("PARTICIPATIONS", participations, at.apply(ALL))),
                rate(money, new Whole(ResultFigures.CLOSED, closed, at.apply(ResultFigures.CLOSED))),
                rate(money, new Whole(Results.SUCCESS, success.title(), at.apply(success.code()))));
    }

    private static Rate rate(Money money, Whole whole) {
        long persons = whole.count().number().orElse(0);
        return new Rate(
                money.actual().isEmpty() || persons == 0
                        ? OptionalLong.empty()
                        : OptionalLong.of((money.actual().getAsLong() + persons / 2) / persons),
                whole);
    }
}
