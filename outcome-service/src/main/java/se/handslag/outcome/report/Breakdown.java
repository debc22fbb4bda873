package se.handslag.outcome.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.outcome.counting.Counting;
import se.handslag.outcome.counting.SuccessDefinition;
import se.handslag.outcome.counting.Tally;
import se.handslag.outcome.selection.Intervention;
import se.handslag.outcome.selection.Question;
import se.handslag.outcome.selection.Selection;

/** Which interventions have a line in a report, and what stands on it before small numbers are hidden. */
record Breakdown(Map<UUID, Optional<String>> names, Map<UUID, Tally> tallies, Map<UUID, Long> persons) {

    /**
     * An intervention that met the period has a line even if nobody was in it. Participations may be known before their
     * intervention is (its event is on another topic): they have a line without a name, so that the lines sum.
     */
    static Breakdown of(Question question, Selection selection, SuccessDefinition definition, Counting counting) {
        Map<UUID, Optional<String>> names = new LinkedHashMap<>();
        Map<UUID, Tally> tallies = new LinkedHashMap<>();
        Map<UUID, Long> persons = new LinkedHashMap<>();
        for (Intervention one : asked(question, selection)) {
            Tally tally = counting.byIntervention().get(one.id());
            if (one.countOnly()) {
                persons.put(one.id(), one.countedPersons());
            }
            if (tally != null || !one.countOnly()) {
                tallies.put(one.id(), tally == null ? Tally.none(definition) : tally);
            }
            names.put(one.id(), Optional.of(one.name()));
        }
        counting.byIntervention().forEach((id, tally) -> {
            tallies.putIfAbsent(id, tally);
            names.putIfAbsent(id, selection.find(id).map(Intervention::name));
        });
        return new Breakdown(names, tallies, persons);
    }

    private static List<Intervention> asked(Question question, Selection selection) {
        return selection.interventions().stream()
                .filter(one -> question.intervention().map(one.id()::equals).orElse(true))
                .filter(one -> one.meets(question.period()))
                .toList();
    }
}
