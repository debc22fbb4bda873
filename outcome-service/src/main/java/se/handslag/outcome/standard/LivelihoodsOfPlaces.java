package se.handslag.outcome.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.document.Cell;
import se.handslag.outcome.document.Cell.Counted;
import se.handslag.outcome.document.Cell.Portion;
import se.handslag.outcome.document.Column;
import se.handslag.outcome.document.Whole;
import se.handslag.outcome.standard.PlaceCounts.Node;
import se.handslag.outcome.veil.Told;

/**
 * The closed participations of a place, those of them who were measured, and how many of these lived on each group of
 * livelihoods before and after.
 *
 * @param groups that anybody lived on
 */
record LivelihoodsOfPlaces(List<Line> groups) implements Places.Form {
    private static final String BEFORE = "-before";
    private static final String AFTER = "-after";

    LivelihoodsOfPlaces {
        groups = List.copyOf(groups);
    }

    /**
     * Where its counts stand.
     *
     * @param standing what is known of the closed
     * @param transitions from group to group
     */
    static PlaceCounts counts(Told standing, Told transitions) {
        return PlaceCounts.of(standing, state -> {
            if (state.endsWith(BEFORE)) {
                return Node.of(transitions, group(state, BEFORE), Dimension.ALL);
            }
            return state.endsWith(AFTER)
                    ? Node.of(transitions, Dimension.ALL, group(state, AFTER))
                    : Node.of(standing, Standing.codes(state));
        });
    }

    private static String group(String state, String occasion) {
        return state.substring(0, state.length() - occasion.length());
    }

    @Override
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("closed", Wholes.CLOSED.title()));
        columns.add(Column.of("known", Wholes.CLOSED_MEASURED.title()));
        for (Line group : groups) {
            Optional<Label> title = Optional.of(group.title());
            columns.add(new Column(group.code() + BEFORE, new Label("Före", "Before"), title));
            columns.add(new Column(group.code() + AFTER, new Label("Efter", "After"), title));
        }
        return columns;
    }

    @Override
    public List<Cell> cells(Place place) {
        Counted known = place.count(Standing.MEASURED.name());
        Whole whole = Wholes.CLOSED_MEASURED.of(known);
        List<Cell> cells = new ArrayList<>(List.of(place.count(Dimension.ALL), known));
        for (Line group : groups) {
            cells.add(new Portion(place.count(group.code() + BEFORE), whole));
            cells.add(new Portion(place.count(group.code() + AFTER), whole));
        }
        return cells;
    }
}
