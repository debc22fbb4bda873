package se.handslag.intervention.intervention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The name and dates an intervention shall have. Direction, method and association are no fields of it: they never
 * change (R5.1).
 *
 * @param endsOn the last day; left out until further notice
 */
public record RevisionRequest(
        @NotBlank(message = "Give the intervention a name.") @Size(max = 200, message = "At most 200 characters.")
        String name,

        @NotNull(message = "Give the first day.") LocalDate startsOn,
        LocalDate endsOn) {

    Revision toCommand() {
        return new Revision(name.strip(), startsOn, Optional.ofNullable(endsOn));
    }
}
