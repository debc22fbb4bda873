package se.handslag.outcome.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.document.Cell;
import se.handslag.outcome.document.Cell.Count;
import se.handslag.outcome.document.Cell.Counted;
import se.handslag.outcome.document.Cell.Portion;
import se.handslag.outcome.document.Column;
import se.handslag.outcome.document.Row;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.document.Table.Picture;
import se.handslag.outcome.document.Whole;
import se.handslag.outcome.standard.Frames.Framed;
import se.handslag.outcome.standard.Sexes.Sex;
import se.handslag.outcome.standard.Sheets.Names;
import se.handslag.outcome.standard.Sheets.Occasion;
import se.handslag.outcome.veil.Population;
import se.handslag.outcome.veil.Told;

/** What became of each: after, given before. Everybody is in one line before and in one after. */
final class Transitions {
    private static final String ALL = Dimension.ALL;
    private static final Label TOTAL = new Label("Alla", "All");

    private final Sexes sexes;
    private final List<Line> lines;
    private final Told shown;
    private final Set<String> seen;
    private final Set<String> met = new HashSet<>();

    private Transitions(Sexes sexes, List<Line> lines, Set<String> seen, Told shown) {
        this.sexes = sexes;
        this.lines = lines;
        this.seen = seen;
        this.shown = shown;
    }

    /**
     * Of these people.
     *
     * @param lineOf the line somebody stands in who has what these bits say
     */
    static <T> Transitions of(
            Framed<?> frame,
            Population<T> people,
            List<Line> lines,
            LongFunction<String> lineOf,
            ToLongFunction<T> before,
            ToLongFunction<T> after) {
        Map<Long, String> known = new HashMap<>();
        LongFunction<String> line = bits -> known.computeIfAbsent(bits, lineOf::apply);
        Function<T, List<String>> fromTo =
                one -> List.of(line.apply(before.applyAsLong(one)), line.apply(after.applyAsLong(one)));
        Set<String> seen = new HashSet<>();
        people.seen().forEach(one -> seen.addAll(fromTo.apply(one)));
        Dimension met = Dimension.of(
                lines.stream().map(Line::code).filter(seen::contains).toList());
        Transitions transitions = new Transitions(frame.sexes(), lines, seen, people.tell(List.of(met, met), fromTo));
        people.asked().forEach(one -> transitions.met.addAll(fromTo.apply(one.what())));
        return transitions;
    }

    /** What nobody in the associations has ever had is not told apart. */
    private Counted at(Sex sex, Line line, String before, String after) {
        return seen.contains(line.code()) ? shown.at(sex.code(), before, after) : new Count(0);
    }

    /** Before and after, for all and for each sex. */
    List<Table> beforeAndAfter(Names names) {
        return sexes.withAll().stream()
                .map(sex -> Sheets.beforeAndAfter(
                        names.of(sex),
                        lines,
                        (occasion, line) -> occasion == Occasion.BEFORE
                                ? at(sex, line, line.code(), ALL)
                                : at(sex, line, ALL, line.code()),
                        Wholes.CLOSED_MEASURED.of(shown.at(sex.code(), ALL, ALL)),
                        List.of()))
                .toList();
    }

    /** The lines that anybody stands in, before or after. */
    List<Line> used() {
        return lines.stream().filter(line -> met.contains(line.code())).toList();
    }

    /** The counts, by line before and line after. */
    Told shown() {
        return shown;
    }

    /** From each to each, as shares of those with the same before; for all and for each sex. Empty lines are left out. */
    List<Table> matrices(Names names) {
        List<Line> used = used();
        return sexes.withAll().stream()
                .map(sex -> matrix(shown, names.of(sex), sex, used))
                .toList();
    }

    private static Table matrix(Told shown, Names names, Sex sex, List<Line> used) {
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

    private static List<Cell> cells(Told shown, Sex sex, String before, List<Line> used) {
        Counted sum = shown.at(sex.code(), before, ALL);
        Whole whole = before.equals(ALL) ? Wholes.CLOSED_MEASURED.of(sum) : Wholes.BEFORE.of(sum);
        return Stream.concat(
                        used.stream().map(line -> (Cell) new Portion(shown.at(sex.code(), before, line.code()), whole)),
                        Stream.of(sum))
                .toList();
    }
}
