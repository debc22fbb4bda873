package se.handslag.outcome.disclosure;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import se.handslag.outcome.disclosure.FigureTable.Count;

/**
 * Finds every hidden count that could be another, the hard way: changes the hidden counts by -1, 0 or 1 in every
 * combination and keeps the tables that add up. Steps of one are enough: two tables that both fit differ by steps around
 * closed loops of counts, and taking one of these loops alone fits too.
 */
public final class Attacker {
    private final FigureTable table;
    private final int[] hidden;
    private final int[] change;
    private final int[] lastTouch;
    private final long[] balance;
    private final BitSet several = new BitSet();

    public Attacker(FigureTable table, BitSet hidden) {
        this.table = table;
        this.hidden = hidden.stream().toArray();
        this.change = new int[this.hidden.length];
        this.balance = new long[table.nodes()];
        this.lastTouch = new int[table.nodes()];
        for (int i = 0; i < this.hidden.length; i++) {
            lastTouch[count(i).from()] = i;
            lastTouch[count(i).to()] = i;
        }
        tryFrom(0);
    }

    /** True if what is shown leaves more than one number for this place. */
    public boolean seesSeveral(int place) {
        return several.get(place);
    }

    private void tryFrom(int next) {
        if (next == hidden.length) {
            IntStream.range(0, next).filter(i -> change[i] != 0).forEach(i -> several.set(hidden[i]));
            return;
        }
        for (int step : List.of(-1, 0, 1)) {
            if (count(next).value() + step >= 1) {
                move(next, step);
                if (canStillFit(next)) {
                    tryFrom(next + 1);
                }
                move(next, -step);
                change[next] = 0;
            }
        }
    }

    private void move(int i, int step) {
        change[i] = step;
        balance[count(i).from()] -= step;
        balance[count(i).to()] += step;
    }

    /** A sum whose last hidden count is set must hold. */
    private boolean canStillFit(int i) {
        int from = count(i).from();
        int to = count(i).to();
        return (lastTouch[from] > i || balance[from] == 0) && (lastTouch[to] > i || balance[to] == 0);
    }

    private Count count(int i) {
        return table.counts().get(hidden[i]);
    }
}
