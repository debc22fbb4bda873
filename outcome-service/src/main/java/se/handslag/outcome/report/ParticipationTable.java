package se.handslag.outcome.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.handslag.outcome.counting.Tally;
import se.handslag.outcome.disclosure.FigureTable;
import se.handslag.outcome.disclosure.Rank;
import se.handslag.outcome.disclosure.Suppression;

/** Participations per intervention and in all, with the small numbers hidden. */
public record ParticipationTable(Row total, Map<UUID, Row> byIntervention) {

    /** The interventions keep their order. */
    static ParticipationTable of(Tally total, Map<UUID, Tally> byIntervention, Suppression suppression) {
        FigureTable table = new FigureTable();
        RowPlaces totalPlaces = RowPlaces.add(table, total, Rank.TOTAL, Rank.TOTAL);
        Map<UUID, RowPlaces> places = new LinkedHashMap<>();
        byIntervention.forEach((id, tally) -> places.put(id, RowPlaces.add(table, tally, Rank.PART, Rank.MARGIN)));
        addUp(table, totalPlaces, List.copyOf(places.values()));
        Figures figures = new Figures(table, suppression);
        Map<UUID, Row> rows = new LinkedHashMap<>();
        places.forEach((id, row) -> rows.put(id, row.read(figures)));
        return new ParticipationTable(totalPlaces.read(figures), rows);
    }

    private static void addUp(FigureTable table, RowPlaces total, List<RowPlaces> rows) {
        List<Integer> totals = total.columns();
        for (int column = 0; column < totals.size(); column++) {
            List<Integer> parts = new ArrayList<>();
            for (RowPlaces row : rows) {
                parts.add(row.columns().get(column));
            }
            table.sum(totals.get(column), parts);
        }
    }
}
