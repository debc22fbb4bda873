package se.handslag.outcome.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import se.handslag.outcome.counting.Tally;
import se.handslag.outcome.disclosure.FigureTable;

/** Where the counts of a report stand, line by line, and how they add up. */
record ParticipationLayout(FigureTable table, RowPlaces total, Map<UUID, RowPlaces> lines) {

    /** The interventions keep their order. */
    static ParticipationLayout of(Tally total, Map<UUID, Tally> byIntervention) {
        FigureTable table = new FigureTable();
        Columns columns = Columns.of(table, total);
        Map<UUID, RowPlaces> lines = new LinkedHashMap<>();
        byIntervention.forEach((id, tally) -> lines.put(id, RowPlaces.line(table, columns, tally)));
        return new ParticipationLayout(table, RowPlaces.total(table, columns, total), lines);
    }
}
