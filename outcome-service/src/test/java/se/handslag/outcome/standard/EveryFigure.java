package se.handslag.outcome.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import se.handslag.outcome.counting.Period;
import se.handslag.outcome.document.Cell;
import se.handslag.outcome.document.Cell.Counted;
import se.handslag.outcome.document.Document;
import se.handslag.outcome.document.Row;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.plain.PlainService;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.Scope;
import se.handslag.outcome.scope.Territories;
import se.handslag.outcome.scope.Territory;

/**
 * All counts of all standard reports, of every scope and period.
 *
 * @param counts empty where one is hidden
 */
record EveryFigure(Map<Spot, OptionalLong> counts) {
    private static final List<Class<? extends StandardReport>> REPORTS = List.of(
            Results.class,
            Occupations.class,
            Livelihoods.class,
            ExitReasons.class,
            Durations.class,
            Backgrounds.class,
            Persons.class);

    /** What somebody asks. */
    record Question(Scope scope, Period period) {}

    /**
     * A count of an answer.
     *
     * @param report its name
     * @param what which count it is: table, row, column, and whether it is the whole that a share is made of
     */
    record Spot(Question question, String report, String what) {}

    /** Asks everything, of a service where so many of each are known. */
    static EveryFigure of(CopiedCrowd crowd, int limit, int... each) {
        PlainService service = new PlainService(limit);
        service.tell(crowd.events(each));
        EveryFigure figures = new EveryFigure(new LinkedHashMap<>());
        for (Scope scope : crowd.scopes()) {
            Territory territory = service.get(Territories.class)
                    .find(scope, CopiedCrowd.AS_OF)
                    .orElseThrow();
            for (Period period : periods()) {
                for (Class<? extends StandardReport> report : REPORTS) {
                    figures.read(
                            new Question(scope, period),
                            service.get(report).of(new Inquiry(scope, period, CopiedCrowd.AS_OF), territory));
                }
            }
        }
        return figures;
    }

    private void read(Question question, Document report) {
        for (Table table : report.tables()) {
            for (Row row : table.rows()) {
                for (int i = 0; i < row.cells().size(); i++) {
                    String what = String.join(
                            "/", table.id(), row.name(), table.columns().get(i).name());
                    Spot spot = new Spot(question, report.id(), what);
                    Spot whole = new Spot(question, report.id(), what + " of");
                    switch (row.cells().get(i)) {
                        case Counted count -> put(spot, count);
                        case Cell.Portion portion -> {
                            put(spot, portion.part());
                            put(whole, portion.whole().count());
                        }
                        case Cell.Average average -> put(whole, average.whole().count());
                        default -> {}
                    }
                }
            }
        }
    }

    private void put(Spot spot, Counted count) {
        counts.put(spot, count.number());
    }

    /** A year, its halves and quarters, and all there is. */
    private static List<Period> periods() {
        List<Period> periods =
                new ArrayList<>(List.of(new Period(LocalDate.parse("2010-01-01"), LocalDate.parse("2029-12-31"))));
        for (int months : List.of(3, 6, 12)) {
            for (int month = 0; month < 12; month += months) {
                LocalDate from = LocalDate.parse("2018-01-01").plusMonths(month);
                periods.add(new Period(from, from.plusMonths(months).minusDays(1)));
            }
        }
        return periods;
    }
}
