package se.handslag.outcome.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuppressionTest {
    private final FigureTable table = new FigureTable();
    private final Suppression suppression = new Suppression(5);

    @Test
    void oneToFourAreHiddenAndNothingElse() {
        for (long value = 0; value <= 6; value++) {
            table.add(value, Rank.PART);
        }
        assertEquals(places(1, 2, 3, 4), suppression.hide(table));
    }

    @Test
    void theSmallestOtherPartGoesWithASmallOne() {
        sum(table.add(62, Rank.TOTAL), table.add(3, Rank.PART), table.add(39, Rank.PART), table.add(20, Rank.PART));
        assertEquals(places(1, 3), suppression.hide(table));
    }

    @Test
    void aZeroIsNoCover() {
        sum(table.add(43, Rank.TOTAL), table.add(3, Rank.PART), table.add(0, Rank.PART), table.add(40, Rank.PART));
        assertEquals(places(1, 3), suppression.hide(table));
    }

    @Test
    void theOnlyPartTakesItsTotalAlong() {
        sum(table.add(3, Rank.TOTAL), table.add(3, Rank.PART));
        assertEquals(places(0, 1), suppression.hide(table));
    }

    @Test
    void twoOnesThatSumToTwoAreNotCoverForEachOther() {
        sum(table.add(32, Rank.TOTAL), table.add(1, Rank.PART), table.add(1, Rank.PART), table.add(30, Rank.PART));
        assertEquals(places(1, 2, 3), suppression.hide(table));
    }

    @Test
    void rowsAndColumnsAreBothCovered() {
        int[] cells = new int[9];
        long[] values = {3, 20, 23, 30, 40, 70, 33, 60, 93};
        for (int i = 0; i < cells.length; i++) {
            cells[i] = table.add(values[i], i % 3 == 2 || i > 5 ? Rank.MARGIN : Rank.PART);
        }
        for (int i = 0; i < 3; i++) {
            sum(cells[3 * i + 2], cells[3 * i], cells[3 * i + 1]);
            sum(cells[6 + i], cells[i], cells[3 + i]);
        }
        assertEquals(places(0, 1, 3, 4), suppression.hide(table));
    }

    @Test
    void aLimitOfOneHidesNothing() {
        sum(table.add(3, Rank.TOTAL), table.add(3, Rank.PART));
        assertEquals(places(), new Suppression(1).hide(table));
    }

    @Test
    void aTableThatDoesNotAddUpIsRefused() {
        int total = table.add(3, Rank.TOTAL);
        int part = table.add(2, Rank.PART);
        assertThrows(IllegalArgumentException.class, () -> table.sum(total, List.of(part)));
        assertThrows(IllegalArgumentException.class, () -> table.add(-1, Rank.PART));
        assertThrows(IllegalArgumentException.class, () -> new Suppression(0));
    }

    private void sum(int total, Integer... parts) {
        table.sum(total, List.of(parts));
    }

    private void sum(int total, int first, int second) {
        table.sum(total, List.of(first, second));
    }

    private static BitSet places(int... places) {
        BitSet set = new BitSet();
        for (int place : places) {
            set.set(place);
        }
        return set;
    }
}
