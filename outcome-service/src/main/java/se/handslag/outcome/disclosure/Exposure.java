package se.handslag.outcome.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import se.handslag.outcome.disclosure.FigureTable.Sum;

/**
 * What a reader can work out: solves the sums for the hidden counts as linear equations, and narrows what is left by
 * knowing that a hidden count is at least 1.
 */
final class Exposure {

    private Exposure() {}

    /** The hidden places that have one possible value. */
    static BitSet of(FigureTable table, BitSet hidden) {
        int[] places = hidden.stream().toArray();
        List<long[]> equations = new ArrayList<>();
        for (Sum sum : table.sums()) {
            if (sum.cells().stream().anyMatch(hidden::get)) {
                equations.add(equation(table, hidden, places, sum));
            }
        }
        List<long[]> all = new ArrayList<>(equations);
        all.addAll(Elimination.reduce(equations));
        Bounds bounds = new Bounds(places.length, 1);
        bounds.narrow(all);
        BitSet exposed = new BitSet();
        for (int unknown = 0; unknown < places.length; unknown++) {
            if (bounds.pinned(unknown)) {
                exposed.set(places[unknown]);
            }
        }
        return exposed;
    }

    /** Coefficients of the hidden counts, and last what they must give: total - parts = 0, with the known ones moved. */
    private static long[] equation(FigureTable table, BitSet hidden, int[] places, Sum sum) {
        long[] row = new long[places.length + 1];
        place(table, hidden, row, sum.total(), 1);
        sum.parts().forEach(part -> place(table, hidden, row, part, -1));
        return row;
    }

    private static void place(FigureTable table, BitSet hidden, long[] row, int place, int sign) {
        if (hidden.get(place)) {
            row[unknown(hidden, place)] += sign;
        } else {
            row[row.length - 1] -= sign * table.value(place);
        }
    }

    private static int unknown(BitSet hidden, int place) {
        return hidden.get(0, place).cardinality();
    }
}
