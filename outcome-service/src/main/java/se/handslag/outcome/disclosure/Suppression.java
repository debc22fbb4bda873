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
            exposed.stream().forEach(place -> cover(table, hidden, place));
            if (hidden.cardinality() == before) {
                throw new IllegalStateException("a small count cannot be hidden");
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

    /** First where the place stands alone in a sum, for there a plain subtraction gives it; then anywhere near it. */
    private static void cover(FigureTable table, BitSet hidden, int place) {
        List<Sum> sums =
                table.sums().stream().filter(sum -> sum.cells().contains(place)).toList();
        List<Sum> alone = sums.stream().filter(sum -> standsAlone(sum, hidden)).toList();
        for (Sum sum : alone) {
            if (standsAlone(sum, hidden)) {
                cheapest(table, hidden, sum.cells()).ifPresent(hidden::set);
            }
        }
        if (alone.isEmpty()) {
            List<Integer> near =
                    sums.stream().flatMap(sum -> sum.cells().stream()).toList();
            cheapest(table, hidden, near)
                    .or(() -> cheapest(table, hidden, everywhere(table)))
                    .ifPresent(hidden::set);
        }
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
