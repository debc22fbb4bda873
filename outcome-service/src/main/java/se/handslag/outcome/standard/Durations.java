package se.handslag.outcome.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.document.Cell.Portion;
import se.handslag.outcome.document.Document;
import se.handslag.outcome.document.Row;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.document.Table.Picture;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.PlaceNames;
import se.handslag.outcome.scope.ReportSettings;
import se.handslag.outcome.scope.Scope;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.sql.Rows;
import se.handslag.outcome.standard.Frames.Columns;
import se.handslag.outcome.standard.Frames.Framed;
import se.handslag.outcome.standard.Place.Spot;
import se.handslag.outcome.standard.Sheets.Names;
import se.handslag.outcome.veil.Told;

/** How long closed participations lasted, anonymous ones included. */
@ApplicationScoped
class Durations implements StandardReport {
    private static final Columns COLUMNS =
            new Columns("width_bucket(s.ended_on - s.started_on + 1, array[92, 183, 366, 731]) as band", 1);
    private static final String LENGTHS = """
            select s.association, {intervention} as intervention, s.sex, s.ended_on - s.started_on + 1 as days,
                   count(*) as n
            from {rows} s
            where s.{day} between :first and :last and {asked}
            group by 1, 2, 3, 4
            """;
    private static final List<Line> LINES = List.of(
            Line.part("UNDER_3_MONTHS", "Under 3 månader (1–91 dagar)", "Under 3 months (1–91 days)"),
            Line.part("FROM_3_MONTHS", "3–6 månader (92–182 dagar)", "3–6 months (92–182 days)"),
            Line.part("FROM_6_MONTHS", "6–12 månader (183–365 dagar)", "6–12 months (183–365 days)"),
            Line.part("FROM_1_YEAR", "1–2 år (366–730 dagar)", "1–2 years (366–730 days)"),
            Line.part("OVER_2_YEARS", "Över 2 år", "Over 2 years"),
            Line.sum(Dimension.ALL, "Avslutade under perioden", "Closed within the period"));

    private final Rows rows;
    private final Frames frames;
    private final PlaceNames names;
    private final ReportSettings settings;

    Durations(Rows rows, Frames frames, PlaceNames names, ReportSettings settings) {
        this.rows = rows;
        this.frames = frames;
        this.names = names;
        this.settings = settings;
    }

    /** How long they lasted who were asked about: of each sex, and of each place. */
    private record Measured(Map<String, Lengths> bySex, Map<Spot, Lengths> bySpot) {
        void add(Spot spot, String sex, int days, int count) {
            bySex.computeIfAbsent(sex, any -> new Lengths()).add(days, count);
            bySex.computeIfAbsent(Dimension.ALL, any -> new Lengths()).add(days, count);
            bySpot.computeIfAbsent(spot, any -> new Lengths()).add(days, count);
        }
    }

    private Measured measure(Inquiry inquiry, Territory territory, Sexes sexes) {
        String places = territory.scope() instanceof Scope.Nation ? "0" : "s.intervention";
        String sql = Source.ENDED.in(LENGTHS).replace("{intervention}", places);
        Measured measured = new Measured(new HashMap<>(), new HashMap<>());
        rows.each(
                Source.query(sql, inquiry, territory, Map.of()),
                row -> measured.add(
                        new Spot(row.getInt("association"), row.getInt("intervention")),
                        sexes.code(row.getObject("sex", Integer.class)),
                        row.getInt("days"),
                        row.getInt("n")));
        return measured;
    }

    @Override
    public StandardReports.Kind kind() {
        return StandardReports.Kind.DURATIONS;
    }

    @Override
    public Document of(Inquiry inquiry, Territory territory) {
        Framed<String> ended = frames.ended(inquiry, territory, COLUMNS, row -> LINES.get(row.getInt("band"))
                .code());
        Sexes sexes = ended.sexes();
        Dimension lengthBands = Dimension.of(
                LINES.stream().filter(line -> !line.sum()).map(Line::code).toList());
        Told shown = ended.people().tell(List.of(lengthBands), List::of);
        Measured measured = measure(inquiry, territory, sexes);
        Names bands = new Names("bands", new Label("Längd", "Length"), new Label("Längd", "Length"));
        List<Table> tables = new ArrayList<>();
        tables.add(averages(sexes, measured.bySex, shown));
        tables.add(Sheets.bySex(
                bands,
                sexes,
                LINES,
                (sex, line) -> new Portion(
                        shown.at(sex.code(), line.code()), Wholes.CLOSED.of(shown.at(sex.code(), Dimension.ALL))),
                List.of()));
        tables.addAll(Places.tables(territory, names.all(), new Averages(measured.bySpot), PlaceCounts.of(shown)));
        return Preamble.document(
                kind().path(),
                new Label("Deltagandens längd", "Length of participations"),
                inquiry,
                territory,
                settings.suppressionLimit(),
                List.of(new Label(
                        "Från första till sista dagen, båda inräknade. En månad är 30,4375 dagar.",
                        "From the first to the last day, both included. A month is 30.4375 days.")),
                tables);
    }

    private static Table averages(Sexes sexes, Map<String, Lengths> lengths, Told shown) {
        List<Row> rows = sexes.withAll().stream()
                .map(sex -> new Row(
                        sex.code(),
                        sex.label(),
                        sex.code().equals(Dimension.ALL),
                        Averages.cells(
                                shown.at(sex.code(), Dimension.ALL), lengths.getOrDefault(sex.code(), new Lengths()))))
                .toList();
        return new Table(
                "averages",
                new Label("Medelvärde och median", "Mean and median"),
                Picture.NONE,
                new Label("Kön", "Sex"),
                Averages.COLUMNS,
                rows,
                List.of());
    }
}
