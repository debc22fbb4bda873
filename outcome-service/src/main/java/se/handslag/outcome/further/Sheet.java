package se.handslag.outcome.further;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.document.Cell;
import se.handslag.outcome.document.Column;
import se.handslag.outcome.document.Row;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.document.Table.Picture;

/** A table in the making: columns first, then lines. */
final class Sheet {
    private final String id;
    private final Label title;
    private final Label lead;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Label> notes = new ArrayList<>();
    private Picture picture = Picture.NONE;

    Sheet(String id, Label title, Label lead) {
        this.id = id;
        this.title = title;
        this.lead = lead;
    }

    Sheet column(String name, String sv, String en) {
        columns.add(Column.of(name, new Label(sv, en)));
        return this;
    }

    Sheet columns(List<Column> more) {
        columns.addAll(more);
        return this;
    }

    Sheet row(Row row) {
        rows.add(row);
        return this;
    }

    <T> Sheet rows(List<T> things, Function<T, Row> row) {
        things.forEach(thing -> rows.add(row.apply(thing)));
        return this;
    }

    Sheet note(String sv, String en) {
        notes.add(new Label(sv, en));
        return this;
    }

    Sheet drawn(Picture how) {
        picture = how;
        return this;
    }

    Table table() {
        return new Table(id, title, picture, lead, columns, rows, notes);
    }

    static Row part(String name, String sv, String en, List<? extends Cell> cells) {
        return Row.part(name, new Label(sv, en), cells);
    }
}
