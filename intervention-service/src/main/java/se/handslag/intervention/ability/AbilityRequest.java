package se.handslag.intervention.ability;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;

/**
 * What a person can, as one agency saw it.
 *
 * @param assessedOn the day
 * @param assessedBy code of the agency that assessed
 * @param levels by code of ability-area: from 1 (needs much support) to 5 (needs none)
 */
public record AbilityRequest(
        @NotNull(message = "Give the day.") LocalDate assessedOn,

        @NotBlank(message = "Name the agency that assessed.")
        String assessedBy,

        @NotEmpty(message = "At least one area.") @Size(max = 20, message = "At most 20.")
        Map<
                        @NotBlank(message = "A code of ability-area.") String,
                        @NotNull(message = "1 to 5.") @Min(value = 1, message = "1 to 5.")
                        @Max(value = 5, message = "1 to 5.") Integer>
                levels) {

    Abilities toCommand() {
        return new Abilities(assessedOn, assessedBy, levels);
    }
}
