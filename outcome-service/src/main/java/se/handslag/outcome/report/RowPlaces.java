package se.handslag.outcome.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.handslag.outcome.counting.Tally;
import se.handslag.outcome.disclosure.FigureTable;
import se.handslag.outcome.disclosure.Rank;

/** Where a row's counts stand in the table, and how they add up. */
record RowPlaces(
        int participations, int running, int closed, int closedAnonymous, int measured, Map<String, Integer> results) {

    static RowPlaces add(FigureTable table, Tally tally, Rank part, Rank margin) {
        Map<String, Integer> results = new LinkedHashMap<>();
        tally.results().forEach((code, count) -> results.put(code, table.add(count, part)));
        RowPlaces places = new RowPlaces(
                table.add(tally.participations(), margin),
                table.add(tally.running(), part),
                table.add(tally.closed(), margin),
                table.add(tally.closedAnonymous(), part),
                table.add(tally.measured(), margin),
                results);
        table.sum(places.measured, List.copyOf(results.values()));
        table.sum(places.closed, List.of(places.measured, places.closedAnonymous));
        table.sum(places.participations, List.of(places.closed, places.running));
        return places;
    }

    /** All of them, in the same order for every row. */
    List<Integer> columns() {
        List<Integer> columns = new ArrayList<>(List.of(participations, running, closed, closedAnonymous, measured));
        columns.addAll(results.values());
        return columns;
    }

    Row read(Figures figures) {
        Map<String, Figure> shown = new LinkedHashMap<>();
        results.forEach((code, place) -> shown.put(code, figures.at(place)));
        return new Row(
                figures.at(participations),
                figures.at(running),
                figures.at(closed),
                figures.at(closedAnonymous),
                figures.at(measured),
                shown);
    }
}
