package se.handslag.outcome.disclosure;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Hides small counts, and with them whatever would let them be worked out in the same answer (R6.7).
 *
 * <p>A count of 0 is never hidden: it says that nobody is there, so nobody is told of. Of what sums over
 * places and periods the {@code veil} decides, for all reports at once; this is for what does not, and promises nothing across
 * answers.
 *
 * @param limit counts from 1 up to but not including this are hidden
 */
public record Suppression(int limit) {

    public Suppression {
        if (limit < 1) {
            throw new IllegalArgumentException("the limit is 1 or more");
        }
    }

    /** The places to hide: the small ones and their covers. More that is hidden never uncovers what was covered. */
    public BitSet hide(FigureTable table) {
        table.requireBalance();
        BitSet hidden = new BitSet();
        int[] small = IntStream.range(0, table.counts().size())
                .filter(place -> table.value(place) > 0 && table.value(place) < limit)
                .toArray();
        IntStream.of(small).forEach(hidden::set);
        for (int place : small) {
            hidden.or(new Cover(table, hidden).of(place));
        }
        return hidden;
    }

    /** The cube without what is hidden. */
    public ShownCube show(CountCube cube) {
        return new ShownCube(cube, new CubeCover(cube, limit).hide());
    }
}
