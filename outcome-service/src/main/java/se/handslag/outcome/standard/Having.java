package se.handslag.outcome.standard;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.document.Cell.Counted;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.scope.Codes.Coded;
import se.handslag.outcome.standard.Sheets.Names;
import se.handslag.outcome.standard.Sheets.Occasion;
import se.handslag.outcome.veil.Population;
import se.handslag.outcome.veil.Told;

/** How many have one of several things that a person can have together, before and after; and how many have not. */
final class Having {
    private static final String YES = "YES";
    private static final String NO = "NO";

    private static final Dimension HAS = Dimension.of(List.of(YES, NO));

    private final Coded what;
    private final Told shown;

    private Having(Coded what, Told shown) {
        this.what = what;
        this.shown = shown;
    }

    /** Of these people, whose things are sets of bits. */
    static <T> Having of(Coded what, Population<T> people, ToLongFunction<T> before, ToLongFunction<T> after) {
        return new Having(
                what,
                people.tell(
                        List.of(HAS, HAS),
                        one -> List.of(in(what, before.applyAsLong(one)), in(what, after.applyAsLong(one)))));
    }

    private static String in(Coded what, long bits) {
        return (bits >> what.number() & 1) == 1 ? YES : NO;
    }

    private Counted at(String sex, String before, String after) {
        return shown.at(sex, before, after);
    }

    private Line line() {
        return new Line(what.code(), what.label(), false);
    }

    /** One line for each. */
    static Table beforeAndAfter(Names names, List<Having> all, String sex, Wholes whole, List<Label> notes) {
        List<Line> lines = all.stream().map(Having::line).toList();
        return Sheets.beforeAndAfter(
                names,
                lines,
                (occasion, line) -> {
                    Having one = all.get(IntStream.range(0, lines.size())
                            .filter(i -> lines.get(i).equals(line))
                            .findFirst()
                            .orElseThrow());
                    return occasion == Occasion.BEFORE
                            ? one.at(sex, YES, Dimension.ALL)
                            : one.at(sex, Dimension.ALL, YES);
                },
                whole.of(all.getFirst().at(sex, Dimension.ALL, Dimension.ALL)),
                notes);
    }
}
