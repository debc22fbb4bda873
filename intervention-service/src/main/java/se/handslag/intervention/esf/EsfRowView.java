package se.handslag.intervention.esf;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A person in a month's file.
 *
 * @param personalNumber 12 digits
 * @param endedOn absent if the person was still there when the month ended
 * @param hours of the month, as signed off
 * @param cumulatedHours of all months until this one, as signed off
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EsfRowView(
        String personalNumber,
        UUID participationId,
        LocalDate startedOn,
        LocalDate endedOn,
        BigDecimal hours,
        BigDecimal cumulatedHours) {

    static EsfRowView of(EsfRow row, String number) {
        return new EsfRowView(
                number,
                row.participation().participationId(),
                row.participation().startedOn(),
                row.endedOn().orElse(null),
                row.hours(),
                row.cumulated());
    }

    /** Keeps the number out of every log (R4.4). */
    @Override
    public String toString() {
        return "EsfRowView[protected]";
    }
}
