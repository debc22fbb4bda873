package se.handslag.outcome.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * All counts of persons in one answer, and how they add up: what a reader with a pencil knows.
 *
 * <p>Persons are seen as flowing: all of them go from the root to the rows, through the counts inside the table to the
 * columns, through the totals back to the root. Each count is what flows from one node to another, and each sum is a
 * node: what comes in goes out.
 */
public final class FigureTable {
    /** Where all persons come from and go to. */
    public static final int ROOT = 0;

    private final List<Count> counts = new ArrayList<>();
    private int nodes = 1;

    record Count(long value, Rank rank, int from, int to) {}

    /** A new sum. */
    public int node() {
        return nodes++;
    }

    /** Adds a count that is part of two sums; the answer is its place. */
    public int add(long value, Rank rank, int from, int to) {
        if (value < 0) {
            throw new IllegalArgumentException("a count of persons is 0 or more");
        }
        counts.add(new Count(value, rank, from, to));
        return counts.size() - 1;
    }

    /** The count at a place. */
    public long value(int place) {
        return counts.get(place).value();
    }

    List<Count> counts() {
        return counts;
    }

    int nodes() {
        return nodes;
    }

    /** A table that does not add up would be protected in vain. */
    void requireBalance() {
        long[] balance = new long[nodes];
        for (Count count : counts) {
            balance[count.from()] -= count.value();
            balance[count.to()] += count.value();
        }
        for (long rest : balance) {
            if (rest != 0) {
                throw new IllegalStateException("the parts do not add up to their total");
            }
        }
    }
}
