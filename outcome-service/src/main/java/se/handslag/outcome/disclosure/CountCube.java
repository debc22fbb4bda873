package se.handslag.outcome.disclosure;

import java.util.List;

/**
 * Counts told apart in several ways at once, with all their sums, before it is decided which may be shown. Everything that a
 * report shows of them is asked of {@link Suppression#show(CountCube)}, and shares are made of what comes out.
 */
public final class CountCube {
    private final List<Dimension> dimensions;
    private final int[] strides;
    private final long[] counts;
    private boolean summed;

    /** All 0. */
    public CountCube(Dimension... dimensions) {
        this.dimensions = List.of(dimensions);
        this.strides = new int[dimensions.length];
        int size = 1;
        for (int i = dimensions.length - 1; i >= 0; i--) {
            strides[i] = size;
            size = Math.multiplyExact(size, dimensions[i].size());
        }
        this.counts = new long[size];
    }

    /** So many more at these leaves, one of each dimension. */
    public void add(long count, String... leaves) {
        if (summed) {
            throw new IllegalStateException("it is summed already");
        }
        for (int i = 0; i < leaves.length; i++) {
            if (!dimensions.get(i).parts().get(dimensions.get(i).at(leaves[i])).isEmpty()) {
                throw new IllegalArgumentException(leaves[i] + " is a sum");
            }
        }
        counts[cell(leaves)] += count;
    }

    int cell(String... codes) {
        if (codes.length != dimensions.size()) {
            throw new IllegalArgumentException("one code for each dimension");
        }
        int cell = 0;
        for (int i = 0; i < codes.length; i++) {
            cell += strides[i] * dimensions.get(i).at(codes[i]);
        }
        return cell;
    }

    /** The counts with their sums. */
    long[] sums() {
        if (!summed) {
            for (int i = 0; i < strides.length; i++) {
                sum(i);
            }
            summed = true;
        }
        return counts;
    }

    private void sum(int dimension) {
        List<List<Integer>> parts = dimensions.get(dimension).parts();
        for (int node = parts.size() - 1; node >= 0; node--) {
            for (int part : parts.get(node)) {
                int from = part;
                int to = node;
                forEachLine(
                        dimension,
                        base -> counts[base + to * strides[dimension]] += counts[base + from * strides[dimension]]);
            }
        }
    }

    /** Calls with the first cell of each line along a dimension. */
    void forEachLine(int dimension, java.util.function.IntConsumer action) {
        int stride = strides[dimension];
        int length = stride * dimensions.get(dimension).size();
        for (int block = 0; block < counts.length; block += length) {
            for (int offset = 0; offset < stride; offset++) {
                action.accept(block + offset);
            }
        }
    }

    List<Dimension> dimensions() {
        return dimensions;
    }

    int stride(int dimension) {
        return strides[dimension];
    }
}
