package se.handslag.outcome.report;

import java.util.LinkedHashMap;
import java.util.Map;
import se.handslag.outcome.counting.Tally;
import se.handslag.outcome.disclosure.FigureTable;
import se.handslag.outcome.disclosure.Rank;

/** Where the counts of one line stand in the table. */
record RowPlaces(
        int participations, int running, int closed, int closedUnmeasured, int measured, Map<String, Integer> results) {

    /** An intervention's line: its persons go from the root to the columns. */
    static RowPlaces line(FigureTable table, Columns columns, Tally tally) {
        return new Adder(table, columns, Rank.PART, Rank.MARGIN, false).add(tally);
    }

    /** The line of sums: the persons of all go from the columns back to the root. */
    static RowPlaces total(FigureTable table, Columns columns, Tally tally) {
        return new Adder(table, columns, Rank.TOTAL, Rank.TOTAL, true).add(tally);
    }

    Row read(Figures figures) {
        Map<String, Figure> shown = new LinkedHashMap<>();
        results.forEach((code, place) -> shown.put(code, figures.at(place)));
        return new Row(
                figures.at(participations),
                figures.at(running),
                figures.at(closed),
                figures.at(closedUnmeasured),
                figures.at(measured),
                shown);
    }

    private record Adder(FigureTable table, Columns columns, Rank part, Rank margin, boolean back) {

        RowPlaces add(Tally tally) {
            int all = table.node();
            int closed = table.node();
            int measured = table.node();
            Map<String, Integer> results = new LinkedHashMap<>();
            tally.results()
                    .forEach((code, count) -> results.put(
                            code, place(count, part, measured, columns.results().get(code))));
            return new RowPlaces(
                    place(tally.participations(), margin, FigureTable.ROOT, all),
                    place(tally.running(), part, all, columns.running()),
                    place(tally.closed(), margin, all, closed),
                    place(tally.closedUnmeasured(), part, closed, columns.closedUnmeasured()),
                    place(tally.measured(), margin, closed, measured),
                    results);
        }

        private int place(long count, Rank rank, int from, int to) {
            return back ? table.add(count, rank, to, from) : table.add(count, rank, from, to);
        }
    }
}
