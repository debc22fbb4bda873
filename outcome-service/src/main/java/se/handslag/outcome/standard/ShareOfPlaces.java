package se.handslag.outcome.standard;

import java.util.List;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.document.Cell;
import se.handslag.outcome.document.Cell.Counted;
import se.handslag.outcome.document.Cell.Portion;
import se.handslag.outcome.document.Column;

/**
 * The closed participations of a place, those of them of whom something is known, and how many of these are such as the
 * report is about.
 *
 * @param name of the columns about those
 * @param title of those
 * @param known what they are a share of
 */
record ShareOfPlaces(String name, Label title, Wholes known, Codes codes) implements Places.Form {

    /**
     * Codes of the table that is told.
     *
     * @param known those of whom something is known
     * @param such those of them that the report is about
     */
    record Codes(String known, String such) {}

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("closed", Wholes.CLOSED.title()),
                Column.of("known", known.title()),
                Column.of(name, title),
                Column.of(name + "-share", new Label(title.sv() + ", andel", title.en() + ", share")));
    }

    @Override
    public List<Cell> cells(Place place) {
        Counted such = place.count(codes.such);
        Counted all = place.count(codes.known);
        return List.of(place.count(Dimension.ALL), all, such, new Portion(such, known.of(all)));
    }
}
