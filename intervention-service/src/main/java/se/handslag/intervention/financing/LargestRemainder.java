package se.handslag.intervention.financing;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Shares out whole kronor so that the shares make exactly the whole: each gets what its weight gives, cut to whole kronor;
 * what is left goes, a krona each, to those from whom most was cut off. Where that is equal, the earlier ones get it: the
 * same question has the same answer.
 */
final class LargestRemainder {
    private record Cut(String name, long kronor, BigInteger remainder) {}

    private LargestRemainder() {}

    /**
     * The share of each name, in the order given.
     *
     * @param weights positive, at least one
     */
    static SequencedMap<String, Long> share(long total, SequencedMap<String, Long> weights) {
        BigInteger sum = weights.values().stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (total < 0 || weights.values().stream().anyMatch(weight -> weight <= 0) || sum.signum() == 0) {
            throw new IllegalArgumentException("there is nothing to share, or nobody to share it");
        }
        List<Cut> cuts =
                weights.entrySet().stream().map(entry -> cut(entry, total, sum)).toList();
        SequencedMap<String, Long> shares = new LinkedHashMap<>();
        cuts.forEach(cut -> shares.put(cut.name(), cut.kronor()));
        long left = total - cuts.stream().mapToLong(Cut::kronor).sum();
        // The sort is stable: equal ones stay in the order given.
        cuts.stream()
                .sorted(Comparator.comparing(Cut::remainder).reversed())
                .limit(left)
                .forEach(cut -> shares.merge(cut.name(), 1L, Long::sum));
        return shares;
    }

    private static Cut cut(Map.Entry<String, Long> entry, long total, BigInteger sum) {
        BigInteger[] parts = BigInteger.valueOf(total)
                .multiply(BigInteger.valueOf(entry.getValue()))
                .divideAndRemainder(sum);
        return new Cut(entry.getKey(), parts[0].longValueExact(), parts[1]);
    }
}
