package se.handslag.outcome.report;

import java.util.BitSet;
import se.handslag.outcome.disclosure.FigureTable;
import se.handslag.outcome.disclosure.Suppression;

/** A table's counts once it is decided which are hidden. */
final class Figures {
    private final FigureTable table;
    private final BitSet hidden;

    Figures(FigureTable table, Suppression suppression) {
        this.table = table;
        this.hidden = suppression.hide(table);
    }

    Figure at(int place) {
        return hidden.get(place) ? Figure.hidden() : Figure.of(table.value(place));
    }
}
