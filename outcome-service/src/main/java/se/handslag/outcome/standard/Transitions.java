package se.handslag.outcome.standard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.disclosure.CountCube;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.disclosure.ShownCube;
import se.handslag.outcome.disclosure.Suppression;
import se.handslag.outcome.document.Cell;
import se.handslag.outcome.document.Cell.Counted;
import se.handslag.outcome.document.Cell.Portion;
import se.handslag.outcome.document.Column;
import se.handslag.outcome.document.Row;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.document.Table.Picture;
import se.handslag.outcome.document.Whole;
import se.handslag.outcome.standard.Sexes.Sex;
import se.handslag.outcome.standard.Sheets.Names;
import se.handslag.outcome.standard.Sheets.Occasion;

/** What became of each: after, given before. Everybody is in one line before and in one after. */
final class Transitions {
    private static final String ALL = Dimension.ALL;
    private static final Label TOTAL = new Label("Alla", "All");

    private final Sexes sexes;
    private final List<Line> lines;
    private final LongFunction<String> lineOf;
    private final CountCube cube;
    private final Set<String> met = new HashSet<>();

    Transitions(Sexes sexes, List<Line> lines, LongFunction<String> lineOf) {
        this.sexes = sexes;
        this.lines = lines;
        this.lineOf = lineOf;
        List<String> codes = lines.stream().map(Line::code).toList();
        this.cube = new CountCube(sexes.dimension(), Dimension.of(codes), Dimension.of(codes));
    }

    void add(long count, Integer sex, long before, long after) {
        String from = lineOf.apply(before);
        String to = lineOf.apply(after);
        met.addAll(Set.of(from).equals(Set.of(to)) ? Set.of(from) : Set.of(from, to));
        cube.add(count, sexes.code(sex), from, to);
    }

    /** Before and after, for all and for each sex. */
    List<Table> beforeAndAfter(Suppression suppression, Names names) {
        ShownCube shown = suppression.show(cube);
        return sexes.withAll().stream()
                .map(sex -> Sheets.beforeAndAfter(
                        names.of(sex),
                        lines,
                        (occasion, line) -> occasion == Occasion.BEFORE
                                ? shown.at(sex.code(), line.code(), ALL)
                                : shown.at(sex.code(), ALL, line.code()),
                        Wholes.CLOSED_MEASURED.of(shown.at(sex.code(), ALL, ALL)),
                        List.of()))
                .toList();
    }

    /** From each to each, as shares of those with the same before; for all and for each sex. Empty lines are left out. */
    List<Table> matrices(Suppression suppression, Names names) {
        ShownCube shown = suppression.show(cube);
        List<Line> used =
                lines.stream().filter(line -> met.contains(line.code())).toList();
        return sexes.withAll().stream()
                .map(sex -> matrix(shown, names.of(sex), sex, used))
                .toList();
    }

    private static Table matrix(ShownCube shown, Names names, Sex sex, List<Line> used) {
        List<Column> columns = new ArrayList<>();
        used.forEach(line -> columns.add(Column.of(line.code(), line.title())));
        columns.add(Column.of(ALL, TOTAL));
        List<Row> rows = new ArrayList<>();
        used.forEach(line -> rows.add(Row.part(line.code(), line.title(), cells(shown, sex, line.code(), used))));
        rows.add(Row.sum(ALL, TOTAL, cells(shown, sex, ALL, used)));
        Label note = new Label(
                "Raderna visar före, kolumnerna efter. Andelarna är av dem som stod på samma rad före.",
                "Lines show before, columns after. Shares are of those who stood in the same line before.");
        return new Table(names.id(), names.title(), Picture.FLOW, names.lead(), columns, rows, List.of(note));
    }

    private static List<Cell> cells(ShownCube shown, Sex sex, String before, List<Line> used) {
        Counted sum = shown.at(sex.code(), before, ALL);
        Whole whole = before.equals(ALL) ? Wholes.CLOSED_MEASURED.of(sum) : Wholes.BEFORE.of(sum);
        return Stream.concat(
                        used.stream().map(line -> (Cell) new Portion(shown.at(sex.code(), before, line.code()), whole)),
                        Stream.of(sum))
                .toList();
    }
}
