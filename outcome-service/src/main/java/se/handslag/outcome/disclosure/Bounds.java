package se.handslag.outcome.disclosure;

import java.util.Arrays;
import java.util.List;

/** The least and the most that each unknown can be, narrowed by equations until nothing more follows. */
final class Bounds {
    /** More than any number of persons, and small enough to add up without overflow. */
    private static final long UNBOUNDED = 1L << 40;

    private static final int ROUNDS = 100;
    private final long[] least;
    private final long[] most;

    Bounds(int unknowns, long least) {
        this.least = new long[unknowns];
        this.most = new long[unknowns];
        Arrays.fill(this.least, least);
        Arrays.fill(this.most, UNBOUNDED);
    }

    boolean pinned(int unknown) {
        return least[unknown] == most[unknown];
    }

    /** Uses every equation again and again until no bound moves (or, for safety, a hundred times). */
    void narrow(List<long[]> equations) {
        boolean moved = true;
        for (int round = 0; moved && round < ROUNDS; round++) {
            moved = false;
            for (long[] equation : equations) {
                for (int unknown = 0; unknown < least.length; unknown++) {
                    moved |= equation[unknown] != 0 && narrow(equation, unknown);
                }
            }
        }
    }

    private boolean narrow(long[] equation, int unknown) {
        long low = equation[least.length];
        long high = low;
        for (int other = 0; other < least.length; other++) {
            long factor = equation[other];
            if (other != unknown && factor != 0) {
                low -= factor > 0 ? factor * most[other] : factor * least[other];
                high -= factor > 0 ? factor * least[other] : factor * most[other];
            }
        }
        long factor = equation[unknown];
        long atLeast = factor > 0 ? -Math.floorDiv(-low, factor) : -Math.floorDiv(-high, factor);
        long atMost = factor > 0 ? Math.floorDiv(high, factor) : Math.floorDiv(low, factor);
        boolean moved = atLeast > least[unknown] || atMost < most[unknown];
        least[unknown] = Math.max(least[unknown], atLeast);
        most[unknown] = Math.min(most[unknown], atMost);
        return moved;
    }
}
