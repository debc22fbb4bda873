package se.handslag.outcome.disclosure;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.handslag.outcome.document.Cell.Count;
import se.handslag.outcome.document.Cell.Counted;
import se.handslag.outcome.document.Cell.Hidden;

/** A grid of counts as it may be shown, with all its sums. */
public final class ShownGrid {
    private final FigureTable table = new FigureTable();
    private final Map<String, Map<String, Integer>> parts = new LinkedHashMap<>();
    private final Map<String, Integer> rows = new LinkedHashMap<>();
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final int whole;
    private final BitSet hidden;

    ShownGrid(CountGrid grid, Suppression suppression) {
        int all = table.node();
        Map<String, Integer> ends = new LinkedHashMap<>();
        Map<String, Long> sums = new LinkedHashMap<>();
        grid.parts().forEach((row, line) -> {
            int start = table.node();
            Map<String, Integer> places = new LinkedHashMap<>();
            line.forEach((column, count) -> {
                int end = ends.computeIfAbsent(column, any -> table.node());
                places.put(column, table.add(count, Rank.PART, start, end));
                sums.merge(column, count, Long::sum);
            });
            parts.put(row, places);
            rows.put(row, table.add(sum(line.values()), Rank.MARGIN, FigureTable.ROOT, start));
        });
        sums.forEach((column, sum) -> columns.put(column, table.add(sum, Rank.TOTAL, ends.get(column), all)));
        whole = table.add(sum(sums.values()), Rank.TOTAL, all, FigureTable.ROOT);
        hidden = suppression.hide(table);
    }

    private static long sum(Iterable<Long> counts) {
        long sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return sum;
    }

    /** The rows, in order. */
    public List<String> rows() {
        return List.copyOf(rows.keySet());
    }

    /** In this row and this column. */
    public Counted part(String row, String column) {
        return at(parts.get(row).get(column));
    }

    /** In this row. */
    public Counted row(String row) {
        return at(rows.get(row));
    }

    /** In this column. */
    public Counted column(String column) {
        return at(columns.get(column));
    }

    /** In all. */
    public Counted whole() {
        return at(whole);
    }

    private Counted at(int place) {
        return hidden.get(place) ? new Hidden() : new Count(table.value(place));
    }
}
