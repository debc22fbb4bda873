package se.handslag.outcome.document;

import java.util.List;
import se.handslag.outcome.counting.Label;

/**
 * A line of figures, one for each column.
 *
 * @param name stable, for machines: a code or an id; once in a table
 * @param sum true if it sums lines of the table or is their whole
 */
public record Row(String name, Label title, boolean sum, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    /** A line that is part of the whole. */
    public static Row part(String name, Label title, List<? extends Cell> cells) {
        return new Row(name, title, false, List.copyOf(cells));
    }

    /** A line that sums others. */
    public static Row sum(String name, Label title, List<? extends Cell> cells) {
        return new Row(name, title, true, List.copyOf(cells));
    }
}
