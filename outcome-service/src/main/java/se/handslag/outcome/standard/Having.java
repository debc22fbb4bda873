package se.handslag.outcome.standard;

import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.document.Cell.Counted;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.scope.Codes.Coded;
import se.handslag.outcome.standard.Sheets.Names;
import se.handslag.outcome.standard.Sheets.Occasion;
import se.handslag.outcome.veil.Population;
import se.handslag.outcome.veil.Settled;
import se.handslag.outcome.veil.Told;

/**
 * How many have one of several things that a person can have together, before and after. Who has nothing else is told of in
 * another table, and so are those who have several things: hidden there, they are hidden here.
 */
final class Having {
    private static final String YES = "YES";
    private static final String NO = "NO";
    private static final String ALONE = "ALONE";
    private static final String BESIDE = "BESIDE";
    private static final Dimension HAS =
            Dimension.of(List.of(YES, NO)).add(YES, ALONE).add(YES, BESIDE);

    private final Coded what;
    private final Told before;
    private final Told after;

    private Having(Coded what, Told before, Told after) {
        this.what = what;
        this.before = before;
        this.after = after;
    }

    /**
     * What people have on one occasion.
     *
     * @param bits one for each thing
     * @param told where they are told apart by all that they have
     * @param codeOf where those stand there who have one thing and nothing else, or several
     */
    record Side<T>(ToLongFunction<T> bits, Told told, Places codeOf) {}

    /** Codes of a table, each with those of all its ways. */
    interface Places {
        /** Of all, of those who have one thing and nothing else, or of those who have {@link #SEVERAL}. */
        List<List<String>> of(String thing);

        /** Stands for several things. */
        String SEVERAL = "SEVERAL";
    }

    /**
     * Of these people.
     *
     * @param lineOf the code of the only thing somebody has, or another
     */
    static <T> Having of(Coded what, Population<T> people, Side<T> before, Side<T> after, LongFunction<String> lineOf) {
        LongPredicate alone = bits -> lineOf.apply(bits).equals(what.code());
        return new Having(what, tell(what, people, before, alone), tell(what, people, after, alone));
    }

    private static <T> Told tell(Coded what, Population<T> people, Side<T> side, LongPredicate alone) {
        Map<List<String>, List<String>> same = side.codeOf.of(Dimension.ALL).stream()
                .collect(Collectors.toMap(all -> List.of(Dimension.ALL), all -> all));
        return people.finer(
                side.told,
                List.of(HAS),
                one -> List.of(in(what, side.bits.applyAsLong(one), alone)),
                Settled.same(same)
                        .among(List.of(ALONE), side.codeOf.of(what.code()))
                        .among(List.of(BESIDE), side.codeOf.of(Places.SEVERAL)));
    }

    /** Decides of all, several at once: the table that they take over from must have been decided before. */
    private static void decide(List<Having> all) {
        all.parallelStream()
                .flatMap(one -> Stream.of(one.before, one.after))
                .forEach(told -> told.at(Dimension.ALL, YES));
    }

    private static String in(Coded what, long bits, LongPredicate alone) {
        return (bits >> what.number() & 1) == 0 ? NO : alone.test(bits) ? ALONE : BESIDE;
    }

    private Counted at(Occasion occasion, String code) {
        return (occasion == Occasion.BEFORE ? before : after).at(Dimension.ALL, code);
    }

    private Line line() {
        return new Line(what.code(), what.label(), false);
    }

    /** One line for each. */
    static Table beforeAndAfter(Names names, List<Having> all, Wholes whole, List<Label> notes) {
        decide(all);
        List<Line> lines = all.stream().map(Having::line).toList();
        return Sheets.beforeAndAfter(
                names,
                lines,
                (occasion, line) -> all.get(IntStream.range(0, lines.size())
                                .filter(i -> lines.get(i).equals(line))
                                .findFirst()
                                .orElseThrow())
                        .at(occasion, YES),
                whole.of(all.getFirst().at(Occasion.BEFORE, Dimension.ALL)),
                notes);
    }
}
