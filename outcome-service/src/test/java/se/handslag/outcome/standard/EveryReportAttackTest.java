package se.handslag.outcome.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import se.handslag.outcome.standard.EveryFigure.Spot;

/**
 * One who has every standard report of every scope and period subtracts each count from each: all counts of one answer, whatever
 * report they are in, and the same count of all answers. What comes out is never a small count that is hidden (R6.7), unless by
 * chance.
 */
class EveryReportAttackTest {
    private static final int LIMIT = 5;
    private static final int TELLINGS = 4;
    private static final int MANY = 5;

    @Property(tries = 1, shrinking = ShrinkingMode.OFF)
    void noDifferenceOfTwoReportsIsASmallCount(@ForAll long seed) {
        Random random = new Random(seed);
        CopiedCrowd crowd = new CopiedCrowd(random);
        int[] once = new int[crowd.people()];
        Arrays.fill(once, 1);
        Map<Spot, OptionalLong> shown = EveryFigure.of(crowd, LIMIT, once).counts();
        Map<Spot, OptionalLong> truth = EveryFigure.of(crowd, 1, once).counts();
        shown.forEach((spot, count) -> {
            if (count.isPresent()) {
                assertThat(count).as(spot.toString()).isEqualTo(truth.get(spot));
            }
        });
        SubtractAll attack = new SubtractAll(LIMIT, shown, truth, people(crowd, random, truth));
        assertThat(attack.found().stream().limit(MANY)).as("of seed " + seed).isEmpty();
    }

    /** The same number for two counts if, and but for chance only if, the same people are counted; and sums for sums. */
    private static Map<Spot, Long> people(CopiedCrowd crowd, Random random, Map<Spot, OptionalLong> truth) {
        Map<Spot, Long> people = new LinkedHashMap<>();
        truth.forEach((spot, count) -> people.put(spot, count.orElseThrow()));
        for (int telling = 0; telling < TELLINGS; telling++) {
            int[] each = random.ints(crowd.people(), 1, 40).toArray();
            long factor = random.nextLong() | 1;
            EveryFigure.of(crowd, 1, each)
                    .counts()
                    .forEach((spot, count) -> people.merge(spot, count.orElseThrow() * factor, Long::sum));
        }
        return people;
    }
}
