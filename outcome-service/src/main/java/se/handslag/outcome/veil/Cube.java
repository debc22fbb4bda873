package se.handslag.outcome.veil;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
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
    private static final int CHUNK = 4096;
    private final List<Dimension> dimensions;
    private final int[] strides;
    private final int[] counts;
    private final int[][][] parts;
    private final int traits;

    /**
     * @param places dimensions of where, when and of which sex
     * @param traits dimensions of what; may be none
     */
    Cube(List<Dimension> places, List<Dimension> traits) {
        this.dimensions = Stream.concat(places.stream(), traits.stream()).toList();
        this.strides = new int[dimensions.size()];
        this.parts = dimensions.stream().map(Cube::parts).toArray(int[][][]::new);
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
            for (int sum = parts[d].length - 1; sum >= 0; sum--) {
                for (int part : parts[d][sum]) {
                    add(d, part, sum);
                }
            }
        }
        return this;
    }

    private void add(int dimension, int part, int sum) {
        int stride = strides[dimension];
        int length = stride * parts[dimension].length;
        for (int block = 0; block < counts.length; block += length) {
            int from = block + part * stride;
            int to = block + sum * stride;
            for (int i = 0; i < stride; i++) {
                counts[to + i] += counts[from + i];
            }
        }
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
        return parts[dimension];
    }

    private static int[][] parts(Dimension dimension) {
        return dimension.parts().stream()
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

    /** Hands over all that makes this cube different from others: its dimensions, what its nodes are, and its counts. */
    void describe(Consumer<ByteBuffer> to) {
        List<Integer> shape = new ArrayList<>();
        shape.add(traits);
        for (int[][] dimension : parts) {
            shape.add(dimension.length);
            for (int[] of : dimension) {
                shape.add(of.length);
                IntStream.of(of).forEach(shape::add);
            }
        }
        to.accept(bytes(shape.stream().mapToInt(Integer::intValue).toArray()));
        for (int from = 0; from < counts.length; from += CHUNK) {
            to.accept(bytes(Arrays.copyOfRange(counts, from, Math.min(counts.length, from + CHUNK))));
        }
    }

    /** Those cells of every node that stand at one of these codes of the traits. */
    BitSet cells(List<Dimension> of, Set<List<String>> codes) {
        BitSet cells = new BitSet();
        for (List<String> one : codes) {
            int offset = 0;
            for (int i = 0; i < one.size(); i++) {
                offset = offset * of.get(i).size() + of.get(i).at(one.get(i));
            }
            for (int cell = offset; cell < counts.length; cell += traits) {
                cells.set(cell);
            }
        }
        return cells;
    }

    private static ByteBuffer bytes(int... numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES);
        bytes.asIntBuffer().put(numbers);
        return bytes;
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
