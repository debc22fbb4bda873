package se.handslag.intervention.financing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Half from the state, a quarter from the regions, a quarter from the kommuner, to the krona (R5.3). */
class StatutorySplitTest {
    private static final Set<String> KALMAR = Set.of("0880", "0882", "0883");

    @ParameterizedTest
    @CsvSource({"0,0,0,0", "1,1,0,0", "2,1,1,0", "3,1,1,1", "4,2,1,1", "12000002,6000001,3000001,3000000"})
    void whatDoesNotDivideGoesWhereMostWasCutOff(long total, long state, long regions, long municipalities) {
        assertThat(StatutorySplit.of(total)).isEqualTo(new StatutorySplit(state, regions, municipalities));
    }

    @Test
    void sharesMakeTheWholeWhateverTheWeights() {
        long seed = 20181122;
        Random random = new Random(seed);
        for (int round = 0; round < 10_000; round++) {
            SequencedMap<String, Long> weights = new LinkedHashMap<>();
            for (int one = random.nextInt(1, 12); one > 0; one--) {
                weights.put("m" + one, random.nextLong(1, 100_000_001));
            }
            long total = random.nextLong(0, 100_000_000_001L);
            SequencedMap<String, Long> shares = LargestRemainder.share(total, weights);
            long sum = weights.values().stream().mapToLong(Long::longValue).sum();
            assertThat(shares.values().stream().mapToLong(Long::longValue).sum())
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(total);
            shares.forEach((name, kronor) -> assertThat((double) kronor)
                    .as("seed %d, %s", seed, name)
                    .isBetween(
                            Math.floor((double) total * weights.get(name) / sum) - 1,
                            (double) total * weights.get(name) / sum + 1));
            assertThat(LargestRemainder.share(total, weights)).isEqualTo(shares);
        }
    }

    @Test
    void equalOnesGetTheRestInTheOrderOfTheirCodes() {
        NewFinancing asked =
                new NewFinancing(20, List.of(by("08", 1)), List.of(by("0883", 1), by("0880", 1), by("0882", 1)));
        assertThat(asked.refusal(KALMAR)).isEmpty();
        assertThat(asked.shares())
                .containsExactly(
                        new Share(Payer.STATE, "SE", 10),
                        new Share(Payer.REGION, "08", 5),
                        new Share(Payer.MUNICIPALITY, "0880", 2),
                        new Share(Payer.MUNICIPALITY, "0882", 2),
                        new Share(Payer.MUNICIPALITY, "0883", 1));
    }

    @Test
    void agreedAmountsMakeTheQuarterExactly() {
        List<Contributor> region = List.of(by("08", 1));
        assertThat(new NewFinancing(400, region, List.of(paying("0880", 60), paying("0882", 40))).refusal(KALMAR))
                .isEmpty();
        assertThat(new NewFinancing(400, region, List.of(paying("0880", 60), paying("0882", 41))).refusal(KALMAR))
                .contains(new FinancingRefusal.WrongSum(Payer.MUNICIPALITY, 101, 100));
        assertThat(new NewFinancing(400, region, List.of(paying("0880", 100), by("0882", 1))).refusal(KALMAR))
                .contains(new FinancingRefusal.Mixed(Payer.MUNICIPALITY));
        assertThat(new NewFinancing(400, region, List.of(paying("0880", 50), paying("0880", 50))).refusal(KALMAR))
                .contains(new FinancingRefusal.Mixed(Payer.MUNICIPALITY));
    }

    @Test
    void onlyTheAssociationsOwnPay() {
        assertThat(new NewFinancing(4, List.of(by("08", 1)), List.of(by("0180", 1))).refusal(KALMAR))
                .contains(new FinancingRefusal.Stranger(Payer.MUNICIPALITY, "0180"));
        assertThat(new NewFinancing(4, List.of(by("01", 1)), List.of(by("0880", 1))).refusal(KALMAR))
                .contains(new FinancingRefusal.Stranger(Payer.REGION, "01"));
        assertThat(new NewFinancing(4, List.of(), List.of(by("0880", 1))).refusal(KALMAR))
                .contains(new FinancingRefusal.Nobody(Payer.REGION));
    }

    @Test
    void nothingIsSharedAmongNobody() {
        assertThatThrownBy(() -> LargestRemainder.share(1, new LinkedHashMap<>()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LargestRemainder.share(1, new LinkedHashMap<>(Map.of("0880", 0L))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theRestIsAtMostTwoKronor() {
        assertThat(LongStream.range(0, 1000)
                        .mapToObj(StatutorySplit::of)
                        .allMatch(split -> split.state() - split.regions() - split.municipalities() <= 1
                                && split.regions() - split.municipalities() <= 1))
                .isTrue();
    }

    private static Contributor by(String code, long weight) {
        return new Contributor(code, Optional.empty(), Optional.of(weight));
    }

    private static Contributor paying(String code, long kronor) {
        return new Contributor(code, Optional.of(kronor), Optional.empty());
    }
}
