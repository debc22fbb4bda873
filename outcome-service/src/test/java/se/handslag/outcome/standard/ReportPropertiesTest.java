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
        Statistics.coverage(met -> THINGS.forEach(what -> met.checkQuery(
                        years -> ((Set<?>) years.getFirst()).contains(what))
                .percentage(share -> share > 10)));
    }

    @Provide
    Arbitrary<Year> years() {
        Arbitrary<Integer> person = Arbitraries.integers().between(-2, 14).map(number -> Math.max(number, -1));
        Arbitrary<Life> life = Combinators.combine(
                        person,
                        Arbitraries.integers().between(0, Year.MUNICIPALITIES.size() - 1),
                        Arbitraries.integers().between(0, 500),
                        Arbitraries.integers().between(1, 300),
                        Arbitraries.of(Life.Ending.class))
                .as(Life::new);
        return Combinators.combine(life.list().ofMinSize(1).ofMaxSize(40), merges())
                .as(Year::new);
    }

    private static Arbitrary<Map<Integer, Integer>> merges() {
        Arbitrary<Integer> step = Arbitraries.integers().between(0, 4);
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
