package se.handslag.outcome.format;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.document.Cell;
import se.handslag.outcome.document.Column;
import se.handslag.outcome.document.Document;
import se.handslag.outcome.document.Entry;
import se.handslag.outcome.document.Row;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.document.Table.Picture;
import se.handslag.outcome.document.Unit;
import se.handslag.outcome.document.Whole;

/** A report with every kind of figure, a small number that is hidden, and words that mean harm. */
final class Samples {
    static final Whole CLOSED =
            new Whole("CLOSED", new Label("Avslutade under perioden", "Closed within the period"), new Cell.Count(156));
    private static final String HARM = "=HYPERLINK(\"http://x\";\"y\") <script>alert(1)</script>";

    private Samples() {}

    static Document halfYear() {
        return new Document(
                "occupations",
                new Label("Sysselsättning före och efter", "Occupation before and after"),
                List.of(
                        Entry.plain("association", new Label("Förbund", "Association"), HARM),
                        new Entry(
                                "asOf",
                                new Label("Uttagen", "Taken out"),
                                new Label("2018-08-15 14.00", "2018-08-15 14:00"),
                                "2018-08-15T12:00:00Z")),
                List.of(new Label("Antal under 5 visas inte.", "Counts below 5 are not shown.")),
                List.of(occupations(), livelihoods()));
    }

    private static Table occupations() {
        return new Table(
                "occupation",
                new Label("Sysselsättning", "Occupation"),
                Picture.BEFORE_AND_AFTER,
                new Label("Sysselsättning", "Occupation"),
                List.of(
                        Column.of("before", new Label("Före", "Before")),
                        Column.of("after", new Label("Efter", "After")),
                        Column.of("change", new Label("Förändring", "Change")),
                        Column.of("days", new Label("Dagar", "Days")),
                        Column.of("cost", new Label("Kostnad", "Cost")),
                        Column.of("remark", new Label("Anmärkning", "Remark"))),
                List.of(
                        row("WORK", "Arbete", 20, 62),
                        row("JOBSEEKER", "Arbetssökande", 100, 62),
                        Row.sum(
                                "ALL",
                                new Label("Alla", "All"),
                                List.of(
                                        new Cell.Count(1560),
                                        new Cell.Hidden(),
                                        new Cell.Nothing(),
                                        new Cell.Average(Optional.of(new BigDecimal("183.5")), Unit.DAYS, CLOSED),
                                        new Cell.Amount(OptionalLong.of(21_000_000)),
                                        new Cell.Text(new Label("-- så långt", "-- so far"))))),
                List.of());
    }

    private static Row row(String name, String title, long before, long after) {
        return Row.part(
                name,
                new Label(title, title),
                List.of(
                        new Cell.Portion(new Cell.Count(before), CLOSED),
                        new Cell.Portion(new Cell.Count(after), CLOSED),
                        new Cell.Change(new Cell.Count(before), new Cell.Count(after), CLOSED),
                        new Cell.Nothing(),
                        new Cell.Rate(OptionalLong.of(134_615), CLOSED),
                        new Cell.Nothing()));
    }

    private static Table livelihoods() {
        List<String> names = List.of("ILL_HEALTH", "NONE");
        Label sum = new Label("Alla", "All");
        return new Table(
                "livelihood",
                new Label("Försörjning: från och till / övergångar [alla]", "Livelihood: from and to"),
                Picture.FLOW,
                new Label("Före", "Before"),
                List.of(
                        Column.of(names.get(0), new Label("Ohälsa", "Ill health")),
                        Column.of(names.get(1), new Label("Ingen", "None")),
                        Column.of("all", sum)),
                List.of(
                        Row.part(
                                names.get(0),
                                new Label("Ohälsa", "Ill health"),
                                List.of(new Cell.Count(60), new Cell.Count(40), new Cell.Count(100))),
                        Row.part(
                                names.get(1),
                                new Label("Ingen", "None"),
                                List.of(new Cell.Hidden(), new Cell.Count(20), new Cell.Hidden())),
                        Row.sum("all", sum, List.of(new Cell.Hidden(), new Cell.Count(60), new Cell.Hidden()))),
                List.of());
    }
}
