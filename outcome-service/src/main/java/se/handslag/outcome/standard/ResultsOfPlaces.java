package se.handslag.outcome.standard;

import java.util.List;
import se.handslag.outcome.counting.Category;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.document.Cell;
import se.handslag.outcome.document.Cell.Counted;
import se.handslag.outcome.document.Cell.Portion;
import se.handslag.outcome.document.Column;

/** Participations of a place, the closed ones and how many of them were a success. */
record ResultsOfPlaces(Category success) implements Places.Form {

    @Override
    public List<Column> columns() {
        Label title = success.title();
        return List.of(
                Column.of("participations", new Label("Deltaganden", "Participations")),
                Column.of("closed", new Label("Avslutade", "Closed")),
                Column.of("measured", new Label("Situationen efter känd", "Situation after known")),
                Column.of("success", title),
                Column.of("success-share", new Label(title.sv() + ", andel", title.en() + ", share")));
    }

    @Override
    public List<Cell> cells(Place place) {
        Counted measured = place.count(ResultFigures.MEASURED);
        Counted part = place.count(success.code());
        return List.of(
                place.count(Dimension.ALL),
                place.count(ResultFigures.CLOSED),
                measured,
                part,
                new Portion(part, Wholes.CLOSED_TOLD.of(measured)));
    }
}
