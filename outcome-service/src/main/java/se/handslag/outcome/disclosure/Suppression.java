package se.handslag.outcome.disclosure;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.handslag.outcome.disclosure.FigureTable.Sum;

/**
 * Hides small counts, and with them whatever would let them be worked out in the same answer (R6.7).
 *
 * <p>A count of 0 is never hidden: it says that nobody is there, so nobody is told of. Across reports (other periods,
 * filters or {@code asOf}) nothing is promised here.
 *
 * @param limit counts from 1 up to but not including this are hidden
 */
public record Suppression(int limit) {

    public Suppression {
        if (limit < 1) {
            throw new IllegalArgumentException("the limit is 1 or more");
        }
    }

    /** The places to hide: the small ones, and companions until none of the hidden can be worked out. */
    public BitSet hide(FigureTable table) {
        BitSet hidden = small(table);
        for (BitSet exposed = Exposure.of(table, hidden); !exposed.isEmpty(); exposed = Exposure.of(table, hidden)) {
            int before = hidden.cardinality();
            exposed.stream().forEach(place -> coverWhereAlone(table, hidden, place));
            if (hidden.cardinality() == before) {
                hidden.set(companion(table, hidden, exposed.nextSetBit(0)));
            }
        }
        return hidden;
    }

    private BitSet small(FigureTable table) {
        BitSet small = new BitSet();
        IntStream.range(0, table.size())
                .filter(place -> table.value(place) > 0 && table.value(place) < limit)
                .forEach(small::set);
        return small;
    }

    /** Where all else in a sum is shown, a plain subtraction gives the place. */
    private static void coverWhereAlone(FigureTable table, BitSet hidden, int place) {
        for (Sum sum : table.sums()) {
            if (sum.cells().contains(place) && standsAlone(sum, hidden)) {
                cheapest(table, hidden, sum.cells()).ifPresent(hidden::set);
            }
        }
    }

    /** Several sums together give the place: anything that stands in a sum with it may help, and if not, anything. */
    private static int companion(FigureTable table, BitSet hidden, int place) {
        List<Integer> near = table.sums().stream()
                .filter(sum -> sum.cells().contains(place))
                .flatMap(sum -> sum.cells().stream())
                .toList();
        return cheapest(table, hidden, near)
                .or(() -> cheapest(table, hidden, everywhere(table)))
                .orElseThrow(() -> new IllegalStateException("a small count cannot be hidden"));
    }

    private static boolean standsAlone(Sum sum, BitSet hidden) {
        return sum.cells().stream().filter(hidden::get).count() == 1;
    }

    private static Optional<Integer> cheapest(FigureTable table, BitSet hidden, List<Integer> places) {
        return places.stream()
                .filter(place -> !hidden.get(place) && table.value(place) > 0)
                .min(Comparator.<Integer, Rank>comparing(table::rank)
                        .thenComparing(table::value)
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static List<Integer> everywhere(FigureTable table) {
        return IntStream.range(0, table.size()).boxed().toList();
    }
}
