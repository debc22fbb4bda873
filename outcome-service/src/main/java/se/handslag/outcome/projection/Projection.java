package se.handslag.outcome.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.outcome.sql.Rows;

/** Keeps the rows that reports count: derived from the facts, and from nothing else. */
@ApplicationScoped
public class Projection {
    /** Of two transactions that tell of one participation the second must see what the first told. */
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(7306, 1)";

    private static final String FORGET = """
            with gone as (delete from participation_span where participation_id = any(?) returning 1)
            select count(*) from gone
            """;

    private final Rows rows;
    private final SpanWriter writer;
    private final ToldFacts facts;
    private final Numbers numbers;

    Projection(Rows rows, SpanWriter writer, ToldFacts facts, Numbers numbers) {
        this.rows = rows;
        this.writer = writer;
        this.facts = facts;
        this.numbers = numbers;
    }

    /**
     * Makes the rows of these participations anew, and those of all whom these merged participants had been, in the running
     * transaction, which has added their facts.
     */
    public void refresh(Set<UUID> participations, Set<UUID> merged) {
        rows.list(ONE_AT_A_TIME, row -> "");
        Set<UUID> changed = new HashSet<>(participations);
        if (!merged.isEmpty()) {
            changed.addAll(facts.participationsOf(merged));
        }
        Map<UUID, List<Start>> starts = byParticipation(facts.starts(changed));
        Map<UUID, List<End>> ends = byParticipation(facts.ends(changed));
        Merges merges = facts.merges(starts.values().stream()
                .flatMap(Collection::stream)
                .flatMap(start -> start.participantId().stream())
                .collect(Collectors.toSet()));
        List<Interval> intervals = starts.keySet().stream()
                .sorted()
                .flatMap(id -> Interval.of(starts.get(id), ends.getOrDefault(id, List.of()), merges).stream())
                .toList();
        rows.list(FORGET, row -> row.getInt(1), (Object) changed.toArray(UUID[]::new));
        write(intervals);
    }

    /**
     * Gives associations and interventions their numbers when they are announced: people may wait for a place before anybody
     * takes part.
     */
    public void meet(Set<String> associations, Set<UUID> interventions) {
        if (associations.isEmpty() && interventions.isEmpty()) {
            return;
        }
        rows.list(ONE_AT_A_TIME, row -> "");
        numbers.ofCodes(associations.stream().map(CodeList.ASSOCIATION::code).collect(Collectors.toSet()));
        numbers.ofInterventions(interventions);
    }

    private void write(List<Interval> intervals) {
        if (intervals.isEmpty()) {
            return;
        }
        Coding coding = new Coding(
                numbers.ofCodes(intervals.stream().flatMap(Coding::of).collect(Collectors.toSet())),
                numbers.ofInterventions(
                        starts(intervals).map(Start::interventionId).toList()),
                numbers.ofPersons(intervals.stream()
                        .flatMap(interval -> interval.person().stream())
                        .toList()));
        writer.add(intervals.stream().map(coding::row).toList());
    }

    private static Stream<Start> starts(Collection<Interval> intervals) {
        return intervals.stream().map(Interval::start);
    }

    private static <T extends Told> Map<UUID, List<T>> byParticipation(List<T> told) {
        return told.stream().collect(Collectors.groupingBy(Told::participationId));
    }
}
