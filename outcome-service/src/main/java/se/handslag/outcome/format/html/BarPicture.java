package se.handslag.outcome.format.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.document.Column;
import se.handslag.outcome.document.Row;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.format.CellFacts;
import se.handslag.outcome.format.Language;

/**
 * Lying bars, one or two for each line of a table; sums have none, since they would dwarf their parts. What is hidden has
 * no bar, and the words that it is hidden.
 *
 * @param columns places of the columns that have bars
 */
record BarPicture(Table table, List<Integer> columns) {
    private static final int LABELS = 250;
    private static final int NUMBERS = 90;
    private static final int BAR = 18;
    private static final int GAP = 12;
    private static final int LEGEND = 26;

    BarPicture {
        columns = List.copyOf(columns);
    }

    static BarPicture ofFirstFigure(Table table) {
        return new BarPicture(table, table.columns().isEmpty() ? List.of() : List.of(0));
    }

    /** The columns {@code before} and {@code after}. */
    static BarPicture beforeAndAfter(Table table) {
        return new BarPicture(
                table,
                IntStream.range(0, table.columns().size())
                        .filter(place -> List.of("before", "after")
                                .contains(table.columns().get(place).name()))
                        .boxed()
                        .toList());
    }

    void draw(Language language, Markup out) {
        List<Row> rows = table.rows().stream().filter(row -> !row.sum()).toList();
        if (rows.isEmpty() || columns.isEmpty()) {
            return;
        }
        double longest = rows.stream()
                .flatMap(row -> columns.stream().flatMap(place -> number(row, place).stream()))
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
        int group = BAR * columns.size() + GAP;
        int top = columns.size() > 1 ? LEGEND : 0;
        Pictures.frame(table, top + group * rows.size(), description(language), language, out, () -> {
            if (top > 0) {
                legend(language, out);
            }
            for (int i = 0; i < rows.size(); i++) {
                bars(rows.get(i), top + i * group, longest, language, out);
            }
        });
    }

    private void legend(Language language, Markup out) {
        for (int i = 0; i < columns.size(); i++) {
            int left = LABELS + i * (Pictures.WIDTH - LABELS) / columns.size();
            out.single(
                    "rect",
                    Map.of(
                            "x",
                            Integer.toString(left),
                            "y",
                            "3",
                            "width",
                            "12",
                            "height",
                            "12",
                            "fill",
                            Style.colour(i)));
            Pictures.words(out, left + 18, 14, "start", title(columns.get(i), language));
        }
    }

    private void bars(Row row, int top, double longest, Language language, Markup out) {
        Pictures.words(
                out, LABELS - 8, top + BAR * columns.size() / 2.0 + 5, "end", shortened(language.of(row.title())));
        for (int i = 0; i < columns.size(); i++) {
            int y = top + i * BAR;
            Optional<BigDecimal> number = number(row, columns.get(i));
            double width = number.map(
                            it -> longest == 0 ? 0 : it.doubleValue() / longest * (Pictures.WIDTH - LABELS - NUMBERS))
                    .orElse(0.0);
            out.single(
                    "rect",
                    Map.of(
                            "x", Integer.toString(LABELS),
                            "y", Integer.toString(y),
                            "width", Pictures.number(width),
                            "height", Integer.toString(BAR - 3),
                            "fill", Style.colour(i)));
            CellFacts cell = CellFacts.of(row.cells().get(columns.get(i)));
            String words =
                    number.map(language::number).orElseGet(() -> cell.hidden() ? language.say("dolt", "hidden") : "–");
            Pictures.words(out, LABELS + width + 6, y + BAR - 5, "start", words);
        }
    }

    private static String shortened(String title) {
        int longest = 34;
        return title.length() <= longest
                ? title
                : title.substring(0, longest - 1).strip() + "…";
    }

    private static Optional<BigDecimal> number(Row row, int place) {
        return CellFacts.of(row.cells().get(place)).number().filter(it -> it.signum() >= 0);
    }

    private String description(Language language) {
        List<String> names = new ArrayList<>();
        columns.forEach(place -> names.add(title(place, language)));
        return language.say("Staplar: ", "Bars: ")
                + String.join(", ", names)
                + language.say(". Talen står i tabellen nedanför.", ". The numbers stand in the table below.");
    }

    private String title(int place, Language language) {
        Column column = table.columns().get(place);
        Optional<Label> group = column.group();
        return group.map(it -> language.of(it) + ": ").orElse("") + language.of(column.title());
    }
}
