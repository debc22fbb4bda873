package se.handslag.outcome.disclosure;

import java.util.ArrayList;
import java.util.List;

/** Rows of counts with all their sums: of each row, each column and the whole. */
final class GridTable {
    private final FigureTable table = new FigureTable();
    private final List<Integer> inside = new ArrayList<>();
    private final List<List<Integer>> rows;

    GridTable(List<List<Integer>> rows) {
        this.rows = rows;
        List<Integer> columns =
                rows.getFirst().stream().map(any -> table.node()).toList();
        rows.forEach(row -> addRow(row, columns));
        int totals = table.node();
        for (int column = 0; column < columns.size(); column++) {
            int at = column;
            int sum = rows.stream().mapToInt(row -> row.get(at)).sum();
            table.add(sum, Rank.TOTAL, columns.get(column), totals);
        }
        int whole = rows.stream().mapToInt(GridTable::sum).sum();
        table.add(whole, Rank.TOTAL, totals, FigureTable.ROOT);
    }

    private void addRow(List<Integer> row, List<Integer> columns) {
        int node = table.node();
        table.add(sum(row), Rank.MARGIN, FigureTable.ROOT, node);
        for (int column = 0; column < row.size(); column++) {
            inside.add(table.add(row.get(column), Rank.PART, node, columns.get(column)));
        }
    }

    private static int sum(List<Integer> row) {
        return row.stream().mapToInt(Integer::intValue).sum();
    }

    FigureTable table() {
        return table;
    }

    /** The places that are not sums. */
    List<Integer> inside() {
        return inside;
    }

    @Override
    public String toString() {
        return rows.toString();
    }
}
