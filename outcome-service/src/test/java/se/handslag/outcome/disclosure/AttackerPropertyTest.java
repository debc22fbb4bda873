package se.handslag.outcome.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** No hidden count may have only one number that fits what is shown (R6.7); full of small numbers, to make it hard. */
class AttackerPropertyTest {

    @Property
    void noHiddenCountCanBeWorkedOut(
            @ForAll("rows") List<List<Integer>> rows, @ForAll @IntRange(min = 2, max = 6) int limit) {
        GridTable grid = new GridTable(rows);
        BitSet hidden = new Suppression(limit).hide(grid.table());
        Attacker attacker = new Attacker(grid.table(), hidden);
        hidden.stream().forEach(place -> assertTrue(attacker.seesSeveral(place), () -> grid + " shows " + place));
    }

    @Property
    void allSmallCountsAreHiddenAndNoZeroIs(@ForAll("rows") List<List<Integer>> rows) {
        FigureTable table = new GridTable(rows).table();
        BitSet hidden = new Suppression(5).hide(table);
        boolean anySmall = false;
        for (int place = 0; place < table.counts().size(); place++) {
            boolean small = table.value(place) >= 1 && table.value(place) < 5;
            anySmall |= small;
            assertTrue(!small || hidden.get(place));
            assertTrue(table.value(place) > 0 || !hidden.get(place));
        }
        assertEquals(anySmall, !hidden.isEmpty());
    }

    @Provide
    Arbitrary<List<List<Integer>>> rows() {
        Arbitrary<Integer> count = Arbitraries.of(0, 0, 0, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 20);
        return Arbitraries.integers()
                .between(1, 3)
                .flatMap(width -> count.list().ofSize(width).list().ofMinSize(1).ofMaxSize(3));
    }
}
