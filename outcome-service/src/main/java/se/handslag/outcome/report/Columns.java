package se.handslag.outcome.report;

import java.util.LinkedHashMap;
import java.util.Map;
import se.handslag.outcome.counting.Tally;
import se.handslag.outcome.disclosure.FigureTable;

/** The columns of the table that every participation is in exactly one of; each sums over the lines. */
record Columns(int running, int closedUnmeasured, Map<String, Integer> results) {

    static Columns of(FigureTable table, Tally tally) {
        Map<String, Integer> results = new LinkedHashMap<>();
        tally.results().keySet().forEach(code -> results.put(code, table.node()));
        return new Columns(table.node(), table.node(), results);
    }
}
