package se.handslag.outcome.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import se.handslag.outcome.counting.Tally;
import se.handslag.outcome.disclosure.Suppression;

/** Participations per intervention and in all, with the small numbers hidden. */
public record ParticipationTable(Row total, Map<UUID, Row> byIntervention) {

    static ParticipationTable of(Tally total, Map<UUID, Tally> byIntervention, Suppression suppression) {
        ParticipationLayout layout = ParticipationLayout.of(total, byIntervention);
        Figures figures = new Figures(layout.table(), suppression);
        Map<UUID, Row> rows = new LinkedHashMap<>();
        layout.lines().forEach((id, line) -> rows.put(id, line.read(figures)));
        return new ParticipationTable(layout.total().read(figures), rows);
    }
}
