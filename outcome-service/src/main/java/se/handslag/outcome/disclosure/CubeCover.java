package se.handslag.outcome.disclosure;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Hides the small counts of a cube, and along each line of parts and their sum as many more that no hidden one can be worked
 * out from that line. A reader knows that a hidden count is at least 1.
 */
final class CubeCover {
    private final CountCube cube;
    private final long[] counts;
    private final BitSet hidden = new BitSet();
    private boolean changed = true;

    CubeCover(CountCube cube, int limit) {
        this.cube = cube;
        this.counts = cube.sums();
        IntStream.range(0, counts.length)
                .filter(cell -> counts[cell] > 0 && counts[cell] < limit)
                .forEach(hidden::set);
    }

    /** What is hidden once no line gives anything away. */
    BitSet hide() {
        while (changed && !hidden.isEmpty()) {
            changed = false;
            for (int i = 0; i < cube.dimensions().size(); i++) {
                cover(i);
            }
        }
        return hidden;
    }

    private void cover(int dimension) {
        List<List<Integer>> parts = cube.dimensions().get(dimension).parts();
        int stride = cube.stride(dimension);
        for (int node = 0; node < parts.size(); node++) {
            int[] offsets =
                    parts.get(node).stream().mapToInt(part -> part * stride).toArray();
            int sum = node * stride;
            if (offsets.length > 0) {
                cube.forEachLine(dimension, base -> cover(base + sum, base, offsets));
            }
        }
    }

    /** More is hidden until there are two numbers at least that fit the line for each hidden one. */
    private void cover(int sum, int base, int[] parts) {
        while (givenAway(sum, base, parts)) {
            int cheapest = IntStream.of(parts)
                    .map(part -> base + part)
                    .filter(cell -> counts[cell] > 0 && !hidden.get(cell))
                    .boxed()
                    .min((one, other) -> Long.compare(counts[one], counts[other]))
                    .orElse(sum);
            if (hidden.get(cheapest)) {
                return;
            }
            hidden.set(cheapest);
            changed = true;
        }
    }

    private boolean givenAway(int sum, int base, int[] parts) {
        int few = 0;
        long persons = 0;
        for (int part : parts) {
            if (hidden.get(base + part)) {
                few++;
                persons += counts[base + part];
            }
        }
        return hidden.get(sum) ? few == 0 && counts[sum] > 0 : few == 1 || (few > 1 && persons == few);
    }
}
