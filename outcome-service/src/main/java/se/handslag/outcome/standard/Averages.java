package se.handslag.outcome.standard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.document.Cell;
import se.handslag.outcome.document.Cell.Average;
import se.handslag.outcome.document.Cell.Counted;
import se.handslag.outcome.document.Column;
import se.handslag.outcome.document.Unit;
import se.handslag.outcome.document.Whole;
import se.handslag.outcome.standard.Place.Spot;

/**
 * How many participations were closed, and their mean and median length: of each place, and of whom else they are asked.
 *
 * @param bySpot lengths of all sexes
 */
record Averages(Map<Spot, Lengths> bySpot) implements Places.Form {
    private static final BigDecimal DAYS_IN_MONTH = new BigDecimal("30.4375");
    static final List<Column> COLUMNS = List.of(
            Column.of("closed", new Label("Avslutade", "Closed")),
            Column.of("mean-days", new Label("Medelvärde, dagar", "Mean, days")),
            Column.of("mean-months", new Label("Medelvärde, månader", "Mean, months")),
            Column.of("median-days", new Label("Median, dagar", "Median, days")));

    Averages {
        bySpot = new HashMap<>(bySpot);
    }

    /** Of those whose count and lengths these are: hidden with their count. */
    static List<Cell> cells(Counted closed, Lengths of) {
        Whole whole = Wholes.CLOSED.of(closed);
        return List.of(
                closed,
                average(of.mean(), Unit.DAYS, whole),
                average(of.mean().map(days -> days.divide(DAYS_IN_MONTH, 1, RoundingMode.HALF_UP)), Unit.MONTHS, whole),
                average(of.median(), Unit.DAYS, whole));
    }

    private static Average average(Optional<BigDecimal> value, Unit unit, Whole whole) {
        return new Average(whole.hidden() ? Optional.empty() : value, unit, whole);
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public List<Cell> cells(Place place) {
        Lengths of = new Lengths();
        bySpot.forEach((spot, lengths) -> {
            if (place.holds().test(spot)) {
                of.add(lengths);
            }
        });
        return cells(place.count(Dimension.ALL), of);
    }
}
