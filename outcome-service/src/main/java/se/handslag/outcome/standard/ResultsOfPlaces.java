package se.handslag.outcome.standard;

import java.util.List;
import java.util.function.Function;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.document.Cell;
import se.handslag.outcome.document.Cell.Counted;
import se.handslag.outcome.document.Cell.Portion;
import se.handslag.outcome.document.Column;

/**
 * Participations of a place, the closed ones and how many of them were a success.
 *
 * @param success what it is called
 */
record ResultsOfPlaces(Label success) implements Places.Form {
    static final String RUNNING = "RUNNING";
    static final String UNMEASURED = "UNMEASURED";
    static final String SUCCESS = "SUCCESS";
    static final String OTHER = "OTHER";
    private static final String CLOSED = "CLOSED";
    private static final String MEASURED = "MEASURED";

    @Override
    public Dimension states() {
        return Dimension.of(List.of(RUNNING, CLOSED))
                .add(CLOSED, UNMEASURED)
                .add(CLOSED, MEASURED)
                .add(MEASURED, SUCCESS)
                .add(MEASURED, OTHER);
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("participations", new Label("Deltaganden", "Participations")),
                Column.of("closed", new Label("Avslutade", "Closed")),
                Column.of("measured", new Label("Situationen efter känd", "Situation after known")),
                Column.of("success", success),
                Column.of("success-share", new Label(success.sv() + ", andel", success.en() + ", share")));
    }

    @Override
    public List<Cell> cells(Function<String, Counted> at) {
        return List.of(
                at.apply(Dimension.ALL),
                at.apply(CLOSED),
                at.apply(MEASURED),
                at.apply(SUCCESS),
                new Portion(at.apply(SUCCESS), Wholes.CLOSED_TOLD.of(at.apply(MEASURED))));
    }
}
