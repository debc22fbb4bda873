package se.handslag.intervention.intervention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An intervention to register.
 *
 * @param association code
 * @param measurementMethod may be left out of a structural one
 * @param carriedOutBy codes of agencies; may be left out of a count-only one
 * @param endsOn the last day; left out until further notice
 */
public record InterventionRequest(
        @NotBlank(message = "Name the association that finances it.")
        String association,

        @NotBlank(message = "Give the intervention a name.") @Size(max = 200, message = "At most 200 characters.")
        String name,

        @NotNull(message = "INDIVIDUAL or STRUCTURAL.") Direction direction,
        MeasurementMethod measurementMethod,

        @Size(max = 50, message = "At most 50 agencies.")
        List<@NotBlank(message = "An agency's code.") String> carriedOutBy,

        @NotNull(message = "Give the first day.") LocalDate startsOn,
        LocalDate endsOn) {

    NewIntervention toCommand() {
        return new NewIntervention(
                association,
                name.strip(),
                direction,
                Optional.ofNullable(measurementMethod),
                agencies(),
                startsOn,
                Optional.ofNullable(endsOn));
    }

    List<String> agencies() {
        return carriedOutBy == null ? List.of() : carriedOutBy;
    }
}
