package se.handslag.outcome.standard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import se.handslag.outcome.plain.Mistake;

/** What holds of every report, whatever has happened: random years of random people. The seed is printed with each run. */
class ReportPropertiesTest {
    private static final List<String> THINGS = List.of(
            "anonymous",
            "voided",
            "corrected",
            "lost",
            "not asked before",
            "of unknown sex",
            "in several municipalities",
            "again",
            "merged",
            "outside the year");

    @Property(tries = 60)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void theInvariantsHoldWhateverHappened(@ForAll("years") Year year) {
        ReportInvariants.hold(year, Mistake.NONE);
        Statistics.collect(
                THINGS.stream().flatMap(what -> year.has(what).stream()).collect(Collectors.toSet()));
        Statistics.coverage(
                met -> THINGS.forEach(what -> met.checkQuery(years -> ((Set<?>) years.getFirst()).contains(what))
                        .percentage(share -> share > 10)));
    }

    /** Full years mostly, and now and then one with hardly anybody in it. */
    @Provide
    Arbitrary<Year> years() {
        Arbitrary<List<Life>> few = life().list().ofMinSize(1).ofMaxSize(4);
        Arbitrary<List<Life>> many = life().list().ofMinSize(15).ofMaxSize(40);
        Arbitrary<List<Life>> lives = Arbitraries.frequencyOf(Tuple.of(1, few), Tuple.of(4, many));
        return Combinators.combine(lives, merges()).as(Year::new).withoutEdgeCases();
    }

    private static Arbitrary<Life> life() {
        Arbitrary<Integer> person = between(-2, 14).map(number -> Math.max(number, -1));
        return Combinators.combine(
                        person,
                        between(0, Year.MUNICIPALITIES.size() - 1),
                        between(0, 500),
                        between(1, 300),
                        Arbitraries.of(Life.Ending.class))
                .as(Life::new);
    }

    private static Arbitrary<Integer> between(int first, int last) {
        return Arbitraries.integers().between(first, last).withDistribution(RandomDistribution.uniform());
    }

    private static Arbitrary<Map<Integer, Integer>> merges() {
        Arbitrary<Integer> step = between(0, 4);
        return step.list().ofSize(14).map(steps -> {
            Map<Integer, Integer> merges = new HashMap<>();
            for (int person = 0; person < steps.size(); person++) {
                if (steps.get(person) == 0) {
                    merges.put(person, person + 1);
                }
            }
            return merges;
        });
    }
}
