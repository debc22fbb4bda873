package se.handslag.outcome.counting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Percent with one decimal, rounded half up. Never shown without its denominator (R6.2). */
public final class Share {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Share() {}

    /** Empty if the denominator is 0: a share of nothing is not 0 percent. */
    public static Optional<BigDecimal> percent(long count, long denominator) {
        if (denominator == 0) {
            return Optional.empty();
        }
        BigDecimal hundredfold = BigDecimal.valueOf(count).multiply(HUNDRED);
        return Optional.of(hundredfold.divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP));
    }
}
