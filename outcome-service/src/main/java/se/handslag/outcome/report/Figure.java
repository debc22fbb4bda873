package se.handslag.outcome.report;

import java.util.OptionalLong;

/**
 * A count of persons as it may be shown.
 *
 * @param shown empty if it is hidden (R6.7); the hidden number is not in here
 */
public record Figure(OptionalLong shown) {

    static Figure of(long count) {
        return new Figure(OptionalLong.of(count));
    }

    static Figure hidden() {
        return new Figure(OptionalLong.empty());
    }

    /** True if the number may not be shown. */
    public boolean suppressed() {
        return shown.isEmpty();
    }
}
