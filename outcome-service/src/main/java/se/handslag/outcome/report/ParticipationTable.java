package se.handslag.outcome.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import se.handslag.outcome.counting.SuccessDefinition;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.document.Cell.Counted;
import se.handslag.outcome.standard.ResultFigures;
import se.handslag.outcome.standard.ResultFigures.Counts;

/** Participations per intervention and in all, with the small numbers hidden. */
public record ParticipationTable(Row total, Map<UUID, Row> byIntervention) {

    /**
     * The interventions keep their order.
     *
     * @param numbers what the projection calls them; one that is not there has no participations
     */
    static ParticipationTable of(
            SuccessDefinition definition, Counts counts, Iterable<UUID> interventions, Map<UUID, Integer> numbers) {
        Map<UUID, Row> rows = new LinkedHashMap<>();
        for (UUID id : interventions) {
            int number = numbers.getOrDefault(id, 0);
            rows.put(id, row(definition, state -> counts.ofIntervention(number, state)));
        }
        return new ParticipationTable(row(definition, counts::of), rows);
    }

    private static Row row(SuccessDefinition definition, Function<String, Counted> at) {
        Map<String, Figure> results = new LinkedHashMap<>();
        definition.categories().forEach(category -> results.put(category.code(), figure(at, category.code())));
        return new Row(
                figure(at, Dimension.ALL),
                figure(at, ResultFigures.RUNNING),
                figure(at, ResultFigures.CLOSED),
                figure(at, ResultFigures.UNMEASURED),
                figure(at, ResultFigures.MEASURED),
                results);
    }

    private static Figure figure(Function<String, Counted> at, String state) {
        return new Figure(at.apply(state).number());
    }
}
