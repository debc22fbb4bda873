package se.handslag.outcome.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.document.Cell;
import se.handslag.outcome.document.Cell.Change;
import se.handslag.outcome.document.Cell.Counted;
import se.handslag.outcome.document.Cell.Portion;
import se.handslag.outcome.document.Column;
import se.handslag.outcome.document.Row;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.document.Table.Picture;
import se.handslag.outcome.document.Whole;
import se.handslag.outcome.standard.Sexes.Sex;

/** The two forms that most tables of the standard reports have. */
final class Sheets {
    private static final Label NUMBER = new Label("Antal", "Number");
    private static final Label SHARE = new Label("Andel", "Share");

    private Sheets() {}

    /** Names of a table. */
    record Names(String id, Label title, Label lead) {
        Names of(Sex sex) {
            boolean all = sex.code().equals("ALL");
            return all
                    ? this
                    : new Names(
                            id + "-"
                                    + sex.code()
                                            .toLowerCase(java.util.Locale.ROOT)
                                            .replace('_', '-'),
                            new Label(
                                    title.sv() + ": " + sex.label().sv(),
                                    title.en() + ": " + sex.label().en()),
                            lead);
        }
    }

    /** One line for each code, and for all and each sex its number and its share. */
    static Table bySex(
            Names names, Sexes sexes, List<Line> lines, BiFunction<Sex, Line, Portion> figure, List<Label> notes) {
        List<Column> columns = new ArrayList<>();
        for (Sex sex : sexes.withAll()) {
            boolean all = sex.code().equals("ALL");
            String end = all ? "" : "-" + sex.code();
            columns.add(new Column("count" + end, NUMBER, Optional.of(sex.label())));
            columns.add(new Column("share" + end, SHARE, Optional.of(sex.label())));
        }
        List<Row> rows = lines.stream()
                .map(line -> {
                    List<Cell> cells = new ArrayList<>();
                    for (Sex sex : sexes.withAll()) {
                        Portion portion = figure.apply(sex, line);
                        cells.add(portion.part());
                        cells.add(portion);
                    }
                    return new Row(line.code(), line.title(), line.sum(), cells);
                })
                .toList();
        return new Table(names.id(), names.title(), Picture.BARS, names.lead(), columns, rows, notes);
    }

    /** One line for each code: number and share before and after, and the change, of the same people. */
    static Table beforeAndAfter(
            Names names, List<Line> lines, BiFunction<Occasion, Line, Counted> count, Whole whole, List<Label> notes) {
        List<Column> columns = List.of(
                Column.of("before", new Label("Före, antal", "Before, number")),
                Column.of("before-share", new Label("Före, andel", "Before, share")),
                Column.of("after", new Label("Efter, antal", "After, number")),
                Column.of("after-share", new Label("Efter, andel", "After, share")),
                Column.of("change", new Label("Förändring", "Change")));
        List<Row> rows = lines.stream()
                .map(line -> {
                    Counted before = count.apply(Occasion.BEFORE, line);
                    Counted after = count.apply(Occasion.AFTER, line);
                    List<Cell> cells = List.of(
                            before,
                            new Portion(before, whole),
                            after,
                            new Portion(after, whole),
                            new Change(before, after, whole));
                    return new Row(line.code(), line.title(), line.sum(), cells);
                })
                .toList();
        return new Table(names.id(), names.title(), Picture.BEFORE_AND_AFTER, names.lead(), columns, rows, notes);
    }

    /** When a situation was asked for. */
    enum Occasion {
        BEFORE,
        AFTER
    }
}
