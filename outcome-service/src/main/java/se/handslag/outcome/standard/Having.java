package se.handslag.outcome.standard;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.disclosure.CountCube;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.disclosure.ShownCube;
import se.handslag.outcome.disclosure.Suppression;
import se.handslag.outcome.document.Cell.Counted;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.scope.Codes.Coded;
import se.handslag.outcome.standard.Sheets.Names;
import se.handslag.outcome.standard.Sheets.Occasion;

/** How many have one of several things that a person can have together, before and after; and how many have not. */
final class Having {
    private static final String YES = "YES";
    private static final String NO = "NO";

    private final Coded what;
    private final Sexes sexes;
    private final CountCube cube;
    private Optional<ShownCube> shown = Optional.empty();

    Having(Coded what, Sexes sexes) {
        this.what = what;
        this.sexes = sexes;
        this.cube = new CountCube(sexes.dimension(), Dimension.of(List.of(YES, NO)), Dimension.of(List.of(YES, NO)));
    }

    void add(long count, Integer sex, long before, long after) {
        cube.add(count, sexes.code(sex), in(before), in(after));
    }

    private String in(long bits) {
        return (bits >> what.number() & 1) == 1 ? YES : NO;
    }

    Having shown(Suppression suppression) {
        shown = Optional.of(suppression.show(cube));
        return this;
    }

    private Counted at(String sex, String before, String after) {
        return shown.orElseThrow().at(sex, before, after);
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
