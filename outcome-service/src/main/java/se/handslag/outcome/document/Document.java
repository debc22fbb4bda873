package se.handslag.outcome.document;

import java.util.List;
import java.util.Optional;
import se.handslag.outcome.counting.Label;

/**
 * A report as it is read, in any format: everything that is to be shown and nothing that is not.
 *
 * @param id stable, for machines: the last part of the report's path
 * @param question what was asked: scope, period, {@code asOf} (R6.3), and the definition that the figures rest on (R6.4)
 * @param notes what a reader must know of all figures
 */
public record Document(String id, Label title, List<Entry> question, List<Label> notes, List<Table> tables) {
    public Document {
        question = List.copyOf(question);
        notes = List.copyOf(notes);
        tables = List.copyOf(tables);
        Table.requireOnce(id, question.stream().map(Entry::name));
        Table.requireOnce(id, tables.stream().map(Table::id));
    }

    /** The table with this id. */
    public Optional<Table> table(String name) {
        return tables.stream().filter(table -> table.id().equals(name)).findFirst();
    }
}
