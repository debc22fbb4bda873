package se.handslag.outcome.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.handslag.outcome.projection.Merges.Merge;

/** What the rows say of a moment is what was known at it, whatever was told in which order (R6.3). */
class IntervalPropertyTest {
    private static final UUID ONE = new UUID(0, 1);
    private static final int MOMENTS = 12;

    @Property
    void atEveryMomentTheRowsSayWhatWasKnown(@ForAll("starts") List<Start> starts, @ForAll("ends") List<End> ends) {
        List<Interval> intervals = Interval.of(starts, ends, Merges.NONE);
        for (int second = 0; second <= MOMENTS + 1; second++) {
            Instant moment = moment(second);
            Optional<Start> start = known(starts, moment);
            Optional<End> end = known(ends, moment);
            boolean counts = start.isPresent() && !end.map(End::voided).orElse(false);
            List<Interval> then = intervals.stream()
                    .filter(one -> !one.from().isAfter(moment)
                            && one.until().map(moment::isBefore).orElse(true))
                    .toList();
            assertEquals(counts ? 1 : 0, then.size());
            then.forEach(one -> assertEquals(start, Optional.of(one.start())));
            then.forEach(one -> assertEquals(end, one.end()));
        }
    }

    @Property
    void theOrderOfArrivalMakesNoDifference(@ForAll("starts") List<Start> starts, @ForAll("ends") List<End> ends) {
        assertEquals(
                Interval.of(starts, ends, Merges.NONE), Interval.of(starts.reversed(), ends.reversed(), Merges.NONE));
    }

    @Property
    void laterFactsNeverChangeWhatWasKnownBefore(@ForAll("starts") List<Start> starts, @ForAll("ends") List<End> ends) {
        Instant moment = moment(MOMENTS / 2);
        List<Interval> then = Interval.of(before(starts, moment), before(ends, moment), Merges.NONE);
        List<Interval> now = Interval.of(starts, ends, Merges.NONE);
        for (Interval one : then) {
            assertTrue(now.stream()
                    .anyMatch(other -> other.from().equals(one.from())
                            && other.start().equals(one.start())
                            && other.end().equals(one.end())));
        }
    }

    @Property
    void atEveryMomentTheRowsSayWhoThePersonHadGoneOnAs(
            @ForAll("starts") List<Start> starts, @ForAll("merges") List<Merge> merges) {
        List<Interval> intervals = Interval.of(starts, List.of(), new Merges(merges));
        for (int second = 0; second <= MOMENTS + 1; second++) {
            Instant moment = moment(second);
            UUID person = ONE;
            for (Merge merge : merges) {
                boolean known = !merge.recordedAt().isAfter(moment);
                person = known && merge.participant().equals(person) ? merge.into() : person;
            }
            for (Interval one : intervals) {
                boolean then = !one.from().isAfter(moment)
                        && one.until().map(moment::isBefore).orElse(true);
                assertTrue(!then || one.person().equals(Optional.of(person)));
            }
        }
    }

    /** One became two, two became three: told of in any order of time. */
    @Provide
    Arbitrary<List<Merge>> merges() {
        return moments().map(seconds -> IntStream.range(0, seconds.size())
                .mapToObj(step -> new Merge(new UUID(0, 1 + step), 1, moment(seconds.get(step)), new UUID(0, 2 + step)))
                .toList());
    }

    private static <T extends Told> List<T> before(List<T> told, Instant moment) {
        return told.stream().filter(one -> one.recordedAt().isBefore(moment)).toList();
    }

    private static <T extends Told> Optional<T> known(List<T> told, Instant moment) {
        return told.stream()
                .filter(one -> one.recordedAt().compareTo(moment) <= 0)
                .sorted(Comparator.comparingLong(Told::sequence).reversed())
                .findFirst();
    }

    private static Instant moment(int second) {
        return Instant.ofEpochSecond(second);
    }

    /** One of each sequence, recorded at any moment. */
    @Provide
    Arbitrary<List<Start>> starts() {
        return moments().map(seconds -> IntStream.range(0, seconds.size())
                .mapToObj(sequence -> new Start(
                        ONE,
                        sequence,
                        moment(seconds.get(sequence)),
                        ONE,
                        "a",
                        LocalDate.EPOCH.plusDays(sequence),
                        false,
                        Optional.of(ONE),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()))
                .toList());
    }

    @Provide
    Arbitrary<List<End>> ends() {
        return Combinators.combine(moments(), Arbitraries.of(true, false).list().ofSize(4))
                .as((seconds, voided) -> IntStream.range(0, seconds.size())
                        .mapToObj(sequence -> new End(
                                ONE,
                                sequence,
                                moment(seconds.get(sequence)),
                                LocalDate.EPOCH.plusDays(sequence),
                                "OTHER",
                                voided.get(sequence),
                                Optional.empty(),
                                List.of()))
                        .toList());
    }

    private static Arbitrary<List<Integer>> moments() {
        return Arbitraries.integers().between(1, MOMENTS).list().ofMaxSize(4);
    }
}
