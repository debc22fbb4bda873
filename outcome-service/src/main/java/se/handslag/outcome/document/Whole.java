package se.handslag.outcome.document;

import java.math.BigDecimal;
import java.util.Optional;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.counting.Share;
import se.handslag.outcome.document.Cell.Counted;

/**
 * What a figure is a part or an average of: never shown without its name (R6.2).
 *
 * @param name stable, for machines, such as {@code CLOSED_MEASURED}
 */
public record Whole(String name, Label title, Counted count) {
    /** True if its number may not be shown. */
    public boolean hidden() {
        return count.number().isEmpty();
    }

    Optional<BigDecimal> percent(Counted part) {
        return hidden() || part.number().isEmpty()
                ? Optional.empty()
                : Share.percent(part.number().getAsLong(), count.number().getAsLong());
    }
}
