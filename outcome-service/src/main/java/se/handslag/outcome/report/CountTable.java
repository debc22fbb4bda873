package se.handslag.outcome.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import se.handslag.outcome.disclosure.FigureTable;
import se.handslag.outcome.disclosure.Rank;
import se.handslag.outcome.disclosure.Suppression;

/** Persons of count-only interventions, each and in all, with the small numbers hidden. */
public record CountTable(Figure total, Map<UUID, Figure> byIntervention) {

    /** The interventions keep their order. */
    static CountTable of(Map<UUID, Long> persons, Suppression suppression) {
        FigureTable table = new FigureTable();
        int all = table.node();
        long sum = persons.values().stream().mapToLong(Long::longValue).sum();
        int total = table.add(sum, Rank.TOTAL, all, FigureTable.ROOT);
        Map<UUID, Integer> places = new LinkedHashMap<>();
        persons.forEach((id, count) -> places.put(id, table.add(count, Rank.PART, FigureTable.ROOT, all)));
        Figures figures = new Figures(table, suppression);
        Map<UUID, Figure> shown = new LinkedHashMap<>();
        places.forEach((id, place) -> shown.put(id, figures.at(place)));
        return new CountTable(figures.at(total), shown);
    }
}
