package se.handslag.outcome.counting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How long closed participations lasted on average, anonymous ones included.
 *
 * @param days mean of the days from start to end, both included, with one decimal, rounded half up
 * @param months the same mean in months of 30.4375 days (a 48th of four years), with one decimal, rounded half up
 */
public record AverageLength(BigDecimal days, BigDecimal months) {
    private static final BigDecimal DAYS_IN_MONTH = new BigDecimal("30.4375");

    /** Empty if nothing was closed. */
    public static Optional<AverageLength> of(Tally tally) {
        if (tally.closed() == 0) {
            return Optional.empty();
        }
        BigDecimal days = BigDecimal.valueOf(tally.days());
        BigDecimal closed = BigDecimal.valueOf(tally.closed());
        return Optional.of(new AverageLength(
                days.divide(closed, 1, RoundingMode.HALF_UP),
                days.divide(closed.multiply(DAYS_IN_MONTH), 1, RoundingMode.HALF_UP)));
    }
}
