package se.handslag.outcome.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
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
import se.handslag.outcome.scope.Codes;
import se.handslag.outcome.scope.Codes.Coded;
import se.handslag.outcome.standard.Frames.Framed;
import se.handslag.outcome.standard.Having.Side;
import se.handslag.outcome.standard.Sexes.Sex;
import se.handslag.outcome.standard.Sheets.Names;
import se.handslag.outcome.standard.Sheets.Occasion;
import se.handslag.outcome.veil.Population;
import se.handslag.outcome.veil.Settled;
import se.handslag.outcome.veil.Told;

/**
 * What became of each: after, given before. Everybody is in one line before and in one after; a line may be told as the sum of
 * several places.
 */
final class Transitions {
    private static final String ALL = Dimension.ALL;
    private static final Label TOTAL = new Label("Alla", "All");

    private final Sexes sexes;
    private final List<Line> lines;
    private final Map<String, List<String>> places;
    private final Told shown;
    private final Set<String> met;

    /**
     * Some people, told apart.
     *
     * @param places those that make up a line, by its code; none if nobody in the associations has ever stood there
     * @param met codes of the lines in which anybody stands who was asked about
     */
    private Transitions(Sexes sexes, List<Line> lines, Map<String, List<String>> places, Told shown, Set<String> met) {
        this.sexes = sexes;
        this.lines = lines;
        this.places = places;
        this.shown = shown;
        this.met = met;
    }

    /** Sets of bits before and after, each looked up once. */
    record Bits<T>(ToLongFunction<T> before, ToLongFunction<T> after) {
        Function<T, List<String>> as(LongFunction<String> codeOf) {
            Map<Long, String> known = new HashMap<>();
            LongFunction<String> code = bits -> known.computeIfAbsent(bits, codeOf::apply);
            return one -> List.of(code.apply(before.applyAsLong(one)), code.apply(after.applyAsLong(one)));
        }
    }

    /** By group of livelihoods. */
    static <T> Transitions byGroup(Framed<?> frame, Population<T> people, Codes codes, Bits<T> bits) {
        Function<T, List<String>> fromTo = bits.as(one -> LivelihoodGroups.of(codes, one));
        Set<String> seen = people.seen().stream()
                .flatMap(one -> fromTo.apply(one).stream())
                .collect(Collectors.toSet());
        List<Line> lines = LivelihoodGroups.lines();
        List<String> places =
                lines.stream().map(Line::code).filter(seen::contains).toList();
        Dimension groups = Dimension.of(places);
        return new Transitions(
                frame.sexes(),
                lines,
                places.stream().collect(Collectors.toMap(code -> code, List::of)),
                people.tell(List.of(groups, groups), fromTo),
                met(people, fromTo));
    }

    /** The same people by source within the groups, so that what is told of a group is told of its sources. */
    <T> Transitions bySource(Population<T> people, Codes codes, Bits<T> bits) {
        Function<T, List<String>> fromTo = bits.as(one -> LivelihoodGroups.leaf(codes, one));
        Dimension tree = LivelihoodGroups.tree(
                codes,
                people.seen().stream()
                        .flatMap(one -> fromTo.apply(one).stream())
                        .collect(Collectors.toSet()));
        Map<String, String> groups = LivelihoodGroups.groups(tree);
        Map<List<String>, List<String>> settled = new HashMap<>();
        groups.forEach((before, from) ->
                groups.forEach((after, to) -> settled.put(List.of(before, after), List.of(from, to))));
        List<Line> sources = LivelihoodGroups.sources(codes);
        return new Transitions(
                sexes,
                sources,
                sources.stream()
                        .collect(Collectors.toMap(Line::code, line -> LivelihoodGroups.leaves(tree, line.code()))),
                people.finer(shown, List.of(tree, tree), fromTo, Settled.same(settled)),
                met(people, bits.as(one -> LivelihoodGroups.source(codes, one))));
    }

    /** How many have a source at all: those who have it and no other, and those who have it beside others. */
    <T> Having having(Coded source, Population<T> people, Bits<T> bits, LongFunction<String> lineOf) {
        return Having.of(
                source,
                people,
                new Side<>(bits.before, shown, line -> of(line).map(code -> List.of(code, ALL))
                        .toList()),
                new Side<>(bits.after, shown, line -> of(line).map(code -> List.of(ALL, code))
                        .toList()),
                lineOf);
    }

    private static <T> Set<String> met(Population<T> people, Function<T, List<String>> fromTo) {
        return people.asked().stream()
                .flatMap(one -> fromTo.apply(one.what()).stream())
                .collect(Collectors.toSet());
    }

    /** What nobody in the associations has ever had is not told apart. */
    private Counted at(Sex sex, String before, String after) {
        return of(before)
                .flatMap(from -> of(after).map(to -> shown.at(sex.code(), from, to)))
                .reduce(new Count(0), Counted::sum);
    }

    private Stream<String> of(String line) {
        return line.equals(ALL) ? Stream.of(ALL) : places.getOrDefault(line, List.of()).stream();
    }

    /** Before and after, for all and for each sex. */
    List<Table> beforeAndAfter(Names names) {
        return sexes.withAll().stream()
                .map(sex -> Sheets.beforeAndAfter(
                        names.of(sex),
                        lines,
                        (occasion, line) ->
                                occasion == Occasion.BEFORE ? at(sex, line.code(), ALL) : at(sex, ALL, line.code()),
                        Wholes.CLOSED_MEASURED.of(shown.at(sex.code(), ALL, ALL)),
                        List.of()))
                .toList();
    }

    /** The lines that anybody stands in, before or after. */
    List<Line> used() {
        return lines.stream().filter(line -> met.contains(line.code())).toList();
    }

    /** The counts, by place before and place after. */
    Told shown() {
        return shown;
    }

    /** From each to each, as shares of those with the same before; for all and for each sex. Empty lines are left out. */
    List<Table> matrices(Names names) {
        List<Line> used = used();
        return sexes.withAll().stream()
                .map(sex -> matrix(names.of(sex), sex, used))
                .toList();
    }

    private Table matrix(Names names, Sex sex, List<Line> used) {
        List<Column> columns = new ArrayList<>();
        used.forEach(line -> columns.add(Column.of(line.code(), line.title())));
        columns.add(Column.of(ALL, TOTAL));
        List<Row> rows = new ArrayList<>();
        used.forEach(line -> rows.add(Row.part(line.code(), line.title(), cells(sex, line.code(), used))));
        rows.add(Row.sum(ALL, TOTAL, cells(sex, ALL, used)));
        Label note = new Label(
                "Raderna visar före, kolumnerna efter. Andelarna är av dem som stod på samma rad före.",
                "Lines show before, columns after. Shares are of those who stood in the same line before.");
        return new Table(names.id(), names.title(), Picture.FLOW, names.lead(), columns, rows, List.of(note));
    }

    private List<Cell> cells(Sex sex, String before, List<Line> used) {
        Counted sum = at(sex, before, ALL);
        Whole whole = before.equals(ALL) ? Wholes.CLOSED_MEASURED.of(sum) : Wholes.BEFORE.of(sum);
        return Stream.concat(
                        used.stream().map(line -> (Cell) new Portion(at(sex, before, line.code()), whole)),
                        Stream.of(sum))
                .toList();
    }
}
