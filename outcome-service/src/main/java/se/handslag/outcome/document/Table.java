package se.handslag.outcome.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.handslag.outcome.counting.Label;

/**
 * Figures in rows and columns.
 *
 * @param id stable, for machines; once in a document
 * @param picture how the table is best drawn
 * @param lead what the rows are, such as livelihood: the heading over their titles
 * @param notes what a reader must know of these figures
 */
public record Table(
        String id, Label title, Picture picture, Label lead, List<Column> columns, List<Row> rows, List<Label> notes) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        requireOnce(id, columns.stream().map(Column::name));
        requireOnce(id, rows.stream().map(Row::name));
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(row.name() + " of " + id + " has not one cell for each column");
            }
        }
    }

    /** How a table is best drawn. */
    public enum Picture {
        /** Not at all. */
        NONE,
        /** A bar for each row, as long as its first figure. */
        BARS,
        /** Two bars for each row, of the columns {@code before} and {@code after}. */
        BEFORE_AND_AFTER,
        /** A flow from each row to each column that is named like a row; sums are left out. */
        FLOW
    }

    static void requireOnce(String where, Stream<String> names) {
        Set<String> seen = new HashSet<>();
        names.filter(name -> !seen.add(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException(name + " stands twice in " + where);
        });
    }
}
