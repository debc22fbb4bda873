package se.handslag.outcome.standard;

import java.util.ArrayList;
import java.util.List;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.document.Cell;
import se.handslag.outcome.document.Cell.Counted;
import se.handslag.outcome.document.Cell.Portion;
import se.handslag.outcome.document.Column;
import se.handslag.outcome.document.Whole;

/**
 * The participations of a place, those of them of known persons, and how many of these were such as interventions are often
 * meant for.
 *
 * @param such who that is, each a state of the counts
 */
record BackgroundsOfPlaces(List<Line> such) implements Places.Form {
    BackgroundsOfPlaces {
        such = List.copyOf(such);
    }

    @Override
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("participations", new Label("Deltaganden", "Participations")));
        columns.add(Column.of("known", new Label("varav av kända personer", "of them of known persons")));
        such.forEach(line -> columns.add(Column.of(line.code(), line.title())));
        return columns;
    }

    @Override
    public List<Cell> cells(Place place) {
        Counted known = place.count(Persons.KNOWN);
        Whole whole = Wholes.KNOWN_PERSONS_PARTICIPATIONS.of(known);
        List<Cell> cells = new ArrayList<>(List.of(place.count(Dimension.ALL), known));
        such.forEach(line -> cells.add(new Portion(place.count(line.code()), whole)));
        return cells;
    }
}
