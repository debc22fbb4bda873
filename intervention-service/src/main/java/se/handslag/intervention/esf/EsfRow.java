package se.handslag.intervention.esf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A row of a month's file.
 *
 * @param endedOn empty if the person was still there when the month ended
 * @param hours of the month, as signed off
 * @param cumulated of all months until this one, as signed off
 */
public record EsfRow(
        EsfParticipation participation, Optional<LocalDate> endedOn, BigDecimal hours, BigDecimal cumulated) {

    /** What the row says, without the person: by this a changed file is told from one that is not. */
    String canonical() {
        return String.join(
                "|",
                participation.participationId().toString(),
                participation.startedOn().toString(),
                endedOn.map(LocalDate::toString).orElse(""),
                hours.stripTrailingZeros().toPlainString(),
                cumulated.stripTrailingZeros().toPlainString());
    }
}
