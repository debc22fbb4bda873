package se.handslag.intervention.hours;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The hours of one participation in one month (R5.7).
 *
 * @param attended at sessions
 * @param entered beside the sessions
 * @param signOffs in their order; the last holds
 * @param changedAfter whether something was said after the last sign-off
 */
public record MonthHours(
        YearMonth month, BigDecimal attended, BigDecimal entered, List<SignOff> signOffs, boolean changedAfter) {

    /** Both together. */
    public BigDecimal total() {
        return attended.add(entered);
    }

    /** The last sign-off. */
    public Optional<SignOff> signed() {
        return signOffs.isEmpty() ? Optional.empty() : Optional.of(signOffs.getLast());
    }

    /** Whether somebody answers for it as it is now. */
    public MonthState state() {
        return signed().map(last ->
                        changedAfter || last.hours().compareTo(total()) != 0 ? MonthState.CHANGED : MonthState.SIGNED)
                .orElse(MonthState.OPEN);
    }
}
