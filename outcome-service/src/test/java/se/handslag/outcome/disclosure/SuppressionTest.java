package se.handslag.outcome.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    @Test
    void oneToFourAreHiddenAndNothingElse() {
        assertEquals(List.of(0L, 5L, 6L, 20L, 41L), shown(0, 5, 6, 1, 2, 3, 4, 20));
    }

    @Test
    void theSmallestOtherPartGoesWithASmallOne() {
        assertEquals(List.of(39L, 62L), shown(3, 39, 20));
    }

    @Test
    void aZeroIsNoCover() {
        assertEquals(List.of(0L, 43L), shown(3, 0, 40));
    }

    @Test
    void theOnlyPartTakesItsTotalAlong() {
        assertEquals(List.of(), shown(3));
        assertEquals(List.of(0L, 0L), shown(0, 3, 0));
    }

    @Test
    void twoOnesThatSumToTwoAreNotCoverForEachOther() {
        assertEquals(List.of(40L, 72L), shown(1, 1, 30, 40));
    }

    @Test
    void rowsAndColumnsAreBothCovered() {
        GridTable grid = new GridTable(List.of(List.of(3, 20, 50), List.of(30, 40, 50), List.of(50, 50, 50)));
        assertEquals(
                set(
                        grid.inside().get(0),
                        grid.inside().get(1),
                        grid.inside().get(3),
                        grid.inside().get(4)),
                new Suppression(5).hide(grid.table()));
    }

    @Test
    void aLimitOfOneHidesNothing() {
        GridTable grid = new GridTable(List.of(List.of(1, 2), List.of(3, 4)));
        assertEquals(set(), new Suppression(1).hide(grid.table()));
    }

    @Test
    void whatDoesNotAddUpIsRefused() {
        FigureTable table = new FigureTable();
        table.add(3, Rank.TOTAL, FigureTable.ROOT, table.node());
        assertThrows(IllegalStateException.class, () -> new Suppression(5).hide(table));
        assertThrows(IllegalArgumentException.class, () -> table.add(-1, Rank.PART, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Suppression(0));
    }

    /** What is shown of parts and their total. */
    private static List<Long> shown(int... parts) {
        FigureTable table = new FigureTable();
        int all = table.node();
        IntStream.of(parts).forEach(part -> table.add(part, Rank.PART, FigureTable.ROOT, all));
        table.add(IntStream.of(parts).sum(), Rank.TOTAL, all, FigureTable.ROOT);
        BitSet hidden = new Suppression(5).hide(table);
        return IntStream.range(0, parts.length + 1)
                .filter(place -> !hidden.get(place))
                .mapToObj(table::value)
                .toList();
    }

    private static BitSet set(int... places) {
        BitSet set = new BitSet();
        for (int place : places) {
            set.set(place);
        }
        return set;
    }
}
