package se.handslag.outcome.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What was known of one participation from one moment to the next.
 *
 * @param until the first moment at which something else was known; empty if it holds still
 * @param end empty while it is not known to have ended
 * @param person who the participant had gone on as; empty if anonymous
 */
record Interval(Instant from, Optional<Instant> until, Start start, Optional<End> end, Optional<UUID> person) {

    /**
     * All intervals of one participation, in order. Neither the order in which things were told here matters nor that of
     * their moments: at each moment that holds which has the highest sequence of those recorded by then. While nothing is
     * known of its start, and while it is known to be wrongly registered, there is no interval.
     */
    static List<Interval> of(List<Start> starts, List<End> ends, Merges merges) {
        var moments = new TreeSet<Instant>();
        starts.stream()
                .flatMap(start -> start.participantId().stream())
                .distinct()
                .flatMap(merges::moments)
                .forEach(moments::add);
        Stream.concat(starts.stream(), ends.stream()).map(Told::recordedAt).forEach(moments::add);
        List<Interval> intervals = new ArrayList<>();
        for (Instant moment : moments) {
            Optional<End> end = known(ends, moment);
            Optional<Instant> until = Optional.ofNullable(moments.higher(moment));
            known(starts, moment)
                    .filter(any -> end.stream().noneMatch(End::voided))
                    .ifPresent(start -> intervals.add(new Interval(
                            moment, until, start, end, start.participantId().map(id -> merges.survivor(id, moment)))));
        }
        return intervals;
    }

    private static <T extends Told> Optional<T> known(List<T> told, Instant moment) {
        return told.stream()
                .filter(one -> !one.recordedAt().isAfter(moment))
                .max(Comparator.comparingLong(Told::sequence));
    }
}
