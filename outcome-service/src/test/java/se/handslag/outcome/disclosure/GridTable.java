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
        List<List<Integer>> places = new ArrayList<>();
        for (List<Integer> row : rows) {
            places.add(withSum(row, Rank.PART, Rank.MARGIN));
            inside.addAll(places.getLast().subList(0, row.size()));
        }
        List<Integer> columnSums = new ArrayList<>();
        for (int column = 0; column < rows.getFirst().size(); column++) {
            int at = column;
            columnSums.add(rows.stream().mapToInt(row -> row.get(at)).sum());
        }
        addTotals(columnSums, places);
    }

    private void addTotals(List<Integer> columnSums, List<List<Integer>> places) {
        List<Integer> totals = new ArrayList<>();
        for (int column = 0; column < columnSums.size(); column++) {
            int at = column;
            totals.add(table.add(columnSums.get(column), Rank.TOTAL));
            table.sum(
                    totals.get(column), places.stream().map(row -> row.get(at)).toList());
        }
        int whole = table.add(columnSums.stream().mapToInt(Integer::intValue).sum(), Rank.TOTAL);
        table.sum(whole, totals);
        table.sum(whole, places.stream().map(List::getLast).toList());
    }

    private List<Integer> withSum(List<Integer> values, Rank part, Rank sum) {
        List<Integer> places = new ArrayList<>();
        values.forEach(value -> places.add(table.add(value, part)));
        int total = table.add(values.stream().mapToInt(Integer::intValue).sum(), sum);
        table.sum(total, places);
        places.add(total);
        return places;
    }

    /** The places that are not sums. */
    List<Integer> inside() {
        return inside;
    }

    FigureTable table() {
        return table;
    }

    @Override
    public String toString() {
        return rows.toString();
    }
}
