package se.handslag.outcome.standard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.TreeMap;

/** Lengths in days, first and last day included, and how many participations lasted so long. */
public final class Lengths {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private final TreeMap<Long, Long> byDays = new TreeMap<>();

    public void add(long days, long count) {
        byDays.merge(days, count, Long::sum);
    }

    void add(Lengths others) {
        others.byDays.forEach(this::add);
    }

    private long count() {
        return byDays.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Days with one decimal, rounded half up; empty if there are none. */
    public Optional<BigDecimal> mean() {
        long sum = byDays.entrySet().stream()
                .mapToLong(entry -> entry.getKey() * entry.getValue())
                .sum();
        return byDays.isEmpty()
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count()), 1, RoundingMode.HALF_UP));
    }

    /** Days with one decimal; of an even number the mean of the middle two. Empty if there are none. */
    public Optional<BigDecimal> median() {
        if (byDays.isEmpty()) {
            return Optional.empty();
        }
        long count = count();
        BigDecimal middle = BigDecimal.valueOf(at((count - 1) / 2) + at(count / 2));
        return Optional.of(middle.divide(TWO, 1, RoundingMode.HALF_UP));
    }

    private long at(long place) {
        long passed = 0;
        for (Entry<Long, Long> entry : byDays.entrySet()) {
            passed += entry.getValue();
            if (passed > place) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("there are not so many");
    }
}
