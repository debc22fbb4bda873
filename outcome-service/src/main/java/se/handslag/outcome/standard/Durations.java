package se.handslag.outcome.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.document.Cell;
import se.handslag.outcome.document.Cell.Average;
import se.handslag.outcome.document.Cell.Portion;
import se.handslag.outcome.document.Column;
import se.handslag.outcome.document.Document;
import se.handslag.outcome.document.Row;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.document.Table.Picture;
import se.handslag.outcome.document.Unit;
import se.handslag.outcome.document.Whole;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.ReportSettings;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.standard.Frames.Columns;
import se.handslag.outcome.standard.Frames.Framed;
import se.handslag.outcome.standard.Sexes.Sex;
import se.handslag.outcome.standard.Sheets.Names;
import se.handslag.outcome.veil.Alike;
import se.handslag.outcome.veil.Told;

/** How long closed participations lasted, anonymous ones included. */
@ApplicationScoped
class Durations implements StandardReport {
    private static final BigDecimal DAYS_IN_MONTH = new BigDecimal("30.4375");
    private static final Columns COLUMNS = new Columns("s.ended_on - s.started_on + 1 as days", 1);
    private static final List<Line> LINES = List.of(
            Line.part("UNDER_3_MONTHS", "Under 3 månader (1–91 dagar)", "Under 3 months (1–91 days)"),
            Line.part("FROM_3_MONTHS", "3–6 månader (92–182 dagar)", "3–6 months (92–182 days)"),
            Line.part("FROM_6_MONTHS", "6–12 månader (183–365 dagar)", "6–12 months (183–365 days)"),
            Line.part("FROM_1_YEAR", "1–2 år (366–730 dagar)", "1–2 years (366–730 days)"),
            Line.part("OVER_2_YEARS", "Över 2 år", "Over 2 years"),
            Line.sum(Dimension.ALL, "Avslutade under perioden", "Closed within the period"));
    private static final long[] LAST_DAYS = {91, 182, 365, 730};

    private final Frames frames;
    private final ReportSettings settings;

    Durations(Frames frames, ReportSettings settings) {
        this.frames = frames;
        this.settings = settings;
    }

    private static String band(int days) {
        int band = 0;
        while (band < LAST_DAYS.length && days > LAST_DAYS[band]) {
            band++;
        }
        return LINES.get(band).code();
    }

    @Override
    public StandardReports.Kind kind() {
        return StandardReports.Kind.DURATIONS;
    }

    @Override
    public Document of(Inquiry inquiry, Territory territory) {
        Framed<Integer> ended = frames.ended(inquiry, territory, COLUMNS, row -> row.getInt("days"));
        Sexes sexes = ended.sexes();
        Dimension lengthBands = Dimension.of(
                LINES.stream().filter(line -> !line.sum()).map(Line::code).toList());
        Told shown = ended.people().tell(List.of(lengthBands), days -> List.of(band(days)));
        Map<String, Lengths> lengths = new HashMap<>();
        for (Alike<Integer> group : ended.people().asked()) {
            lengths.computeIfAbsent(group.sex(), any -> new Lengths()).add(group.what(), group.count());
            lengths.computeIfAbsent(Dimension.ALL, any -> new Lengths()).add(group.what(), group.count());
        }
        Names bands = new Names("bands", new Label("Längd", "Length"), new Label("Längd", "Length"));
        return Preamble.document(
                kind().path(),
                new Label("Deltagandens längd", "Length of participations"),
                inquiry,
                territory,
                settings.suppressionLimit(),
                List.of(new Label(
                        "Från första till sista dagen, båda inräknade. En månad är 30,4375 dagar.",
                        "From the first to the last day, both included. A month is 30.4375 days.")),
                List.of(
                        averages(sexes, lengths, shown),
                        Sheets.bySex(
                                bands,
                                sexes,
                                LINES,
                                (sex, line) -> new Portion(
                                        shown.at(sex.code(), line.code()),
                                        Wholes.CLOSED.of(shown.at(sex.code(), Dimension.ALL))),
                                List.of())));
    }

    private static Table averages(Sexes sexes, Map<String, Lengths> lengths, Told shown) {
        List<Column> columns = List.of(
                Column.of("closed", new Label("Avslutade", "Closed")),
                Column.of("mean-days", new Label("Medelvärde, dagar", "Mean, days")),
                Column.of("mean-months", new Label("Medelvärde, månader", "Mean, months")),
                Column.of("median-days", new Label("Median, dagar", "Median, days")));
        List<Row> rows = new ArrayList<>();
        for (Sex sex : sexes.withAll()) {
            Whole whole = Wholes.CLOSED.of(shown.at(sex.code(), Dimension.ALL));
            Lengths of = lengths.getOrDefault(sex.code(), new Lengths());
            List<Cell> cells = List.of(
                    whole.count(),
                    average(of.mean(), Unit.DAYS, whole),
                    average(
                            of.mean().map(days -> days.divide(DAYS_IN_MONTH, 1, RoundingMode.HALF_UP)),
                            Unit.MONTHS,
                            whole),
                    average(of.median(), Unit.DAYS, whole));
            rows.add(new Row(sex.code(), sex.label(), sex.code().equals(Dimension.ALL), cells));
        }
        return new Table(
                "averages",
                new Label("Medelvärde och median", "Mean and median"),
                Picture.NONE,
                new Label("Kön", "Sex"),
                columns,
                rows,
                List.of());
    }

    private static Average average(Optional<BigDecimal> value, Unit unit, Whole whole) {
        return new Average(whole.hidden() ? Optional.empty() : value, unit, whole);
    }
}
