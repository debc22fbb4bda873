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
 * The closed participations of a place, those of them of whom something is known, and how many of these are such as the
 * report is about.
 *
 * @param name of the columns about those
 * @param title of those
 * @param known what they are a share of
 */
record ShareOfPlaces(String name, Label title, Wholes known) implements Places.Form {
    static final String UNKNOWN = "UNKNOWN";
    static final String YES = "YES";
    static final String NO = "NO";
    private static final String KNOWN = "KNOWN";

    @Override
    public Dimension states() {
        return Dimension.of(List.of(UNKNOWN, KNOWN)).add(KNOWN, YES).add(KNOWN, NO);
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("closed", Wholes.CLOSED.title()),
                Column.of("known", known.title()),
                Column.of(name, title),
                Column.of(name + "-share", new Label(title.sv() + ", andel", title.en() + ", share")));
    }

    @Override
    public List<Cell> cells(Function<String, Counted> at) {
        return List.of(
                at.apply(Dimension.ALL),
                at.apply(KNOWN),
                at.apply(YES),
                new Portion(at.apply(YES), known.of(at.apply(KNOWN))));
    }
}
