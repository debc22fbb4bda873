package se.handslag.outcome.disclosure;

import java.util.BitSet;
import se.handslag.outcome.document.Cell.Count;
import se.handslag.outcome.document.Cell.Counted;
import se.handslag.outcome.document.Cell.Hidden;

/** A cube of counts as it may be shown. */
public final class ShownCube {
    private final CountCube cube;
    private final long[] counts;
    private final BitSet hidden;

    ShownCube(CountCube cube, BitSet hidden) {
        this.cube = cube;
        this.counts = cube.sums();
        this.hidden = hidden;
    }

    /** The count at these codes, one of each dimension; {@link Dimension#ALL} and other sums too. */
    public Counted at(String... codes) {
        int cell = cube.cell(codes);
        return hidden.get(cell) ? new Hidden() : new Count(counts[cell]);
    }
}
