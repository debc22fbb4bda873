package se.handslag.outcome.veil;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.handslag.outcome.disclosure.Dimension;

/**
 * Counts told apart by where and when they were and what they are, with all their sums. The dimensions of places come
 * first, those of traits after them: all cells of one node, which is one place in each of the former, lie side by side, and
 * the first of them is the node's own sum.
 */
final class Cube {
    private final List<Dimension> dimensions;
    private final int[] strides;
    private final int[] counts;
    private final int traits;

    /**
     * @param places dimensions of where, when and of which sex
     * @param traits dimensions of what; may be none
     */
    Cube(List<Dimension> places, List<Dimension> traits) {
        this.dimensions = Stream.concat(places.stream(), traits.stream()).toList();
        this.strides = new int[dimensions.size()];
        int size = 1;
        for (int i = strides.length - 1; i >= 0; i--) {
            strides[i] = size;
            size = Math.multiplyExact(size, dimensions.get(i).size());
        }
        this.counts = new int[size];
        this.traits = traits.stream().mapToInt(Dimension::size).reduce(1, Math::multiplyExact);
    }

    /** The cell at these places, one of each dimension. */
    int cell(int... at) {
        int cell = 0;
        for (int i = 0; i < at.length; i++) {
            cell += at[i] * strides[i];
        }
        return cell;
    }

    /** So many more in a cell; of leaves, before {@link #sum()}, or of sums too, instead of it. */
    void add(int cell, int count) {
        counts[cell] += count;
    }

    /** Fills in all sums; once. */
    Cube sum() {
        for (int d = 0; d < strides.length; d++) {
            List<List<Integer>> parts = dimensions.get(d).parts();
            for (int sum = parts.size() - 1; sum >= 0; sum--) {
                int to = sum * strides[d];
                for (int part : parts.get(sum)) {
                    int from = part * strides[d];
                    forEachBase(d, base -> counts[base + to] += counts[base + from]);
                }
            }
        }
        return this;
    }

    /** Calls with the first cell of each line along a dimension. */
    void forEachBase(int dimension, IntConsumer action) {
        int stride = strides[dimension];
        int length = stride * dimensions.get(dimension).size();
        for (int block = 0; block < counts.length; block += length) {
            for (int offset = 0; offset < stride; offset++) {
                action.accept(block + offset);
            }
        }
    }

    /** The parts of each place along a dimension. */
    int[][] parts(int dimension) {
        return dimensions.get(dimension).parts().stream()
                .map(parts -> parts.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    int stride(int dimension) {
        return strides[dimension];
    }

    int dimensions() {
        return strides.length;
    }

    int count(int cell) {
        return counts[cell];
    }

    int size() {
        return counts.length;
    }

    /** How many cells a node has. */
    int traits() {
        return traits;
    }

    /** True if the cell is its node's own sum. */
    boolean isNode(int cell) {
        return cell % traits == 0;
    }

    /** The other cells of a cell's node. */
    IntStream told(int cell) {
        int node = cell - cell % traits;
        return IntStream.range(node + 1, node + traits);
    }
}
