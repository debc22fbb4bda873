package se.handslag.outcome.disclosure;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Finds every hidden count that could be another. Changes the counts inside the table by -1, 0 or 1 in every combination
 * and keeps the tables that fit what is shown. Steps of one are enough: two tables that both fit differ by steps around
 * closed loops of cells, and taking one of these loops alone fits too.
 */
final class Attacker {
    private final FigureTable table;
    private final BitSet hidden;
    private final List<Integer> inside;
    private final long[] guess;
    private final BitSet several = new BitSet();

    Attacker(GridTable grid, BitSet hidden) {
        this.table = grid.table();
        this.hidden = hidden;
        this.inside = grid.inside().stream().filter(hidden::get).toList();
        this.guess = new long[table.size()];
        for (int place = 0; place < guess.length; place++) {
            guess[place] = table.value(place);
        }
        tryFrom(0);
    }

    /** True if what is shown leaves more than one number for this place. */
    boolean seesSeveral(int place) {
        return several.get(place);
    }

    private void tryFrom(int next) {
        if (next == inside.size()) {
            keepIfItFits();
            return;
        }
        int place = inside.get(next);
        for (int step = -1; step <= 1; step++) {
            guess[place] = table.value(place) + step;
            if (guess[place] >= 1) {
                tryFrom(next + 1);
            }
        }
        guess[place] = table.value(place);
    }

    /** Sums were added after their parts, so one pass in order works them out. */
    private void keepIfItFits() {
        Deque<Integer> changed = new ArrayDeque<>(inside);
        for (FigureTable.Sum sum : table.sums()) {
            long total = sum.parts().stream().mapToLong(part -> guess[part]).sum();
            boolean shown = !hidden.get(sum.total());
            boolean fits = shown ? total == table.value(sum.total()) : total >= 1;
            if (!fits) {
                return;
            }
            guess[sum.total()] = total;
            changed.add(sum.total());
        }
        changed.stream().filter(place -> guess[place] != table.value(place)).forEach(several::set);
    }
}
