package se.handslag.intervention.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A session to register.
 *
 * @param startsAt wall time in Sweden
 * @param theme what it is about, never who is there
 */
public record SessionRequest(
        @NotNull(message = "Give the day.") LocalDate heldOn,

        @NotNull(message = "Give the time it starts.")
        @Schema(description = "Wall time in Sweden.", examples = "09:00:00")
        LocalTime startsAt,

        @NotNull(message = "Give the time it ends.")
        @Schema(description = "Wall time in Sweden.", examples = "12:00:00")
        LocalTime endsAt,

        @NotBlank(message = "Say what it is about.")
        @Size(max = 100, message = "At most 100 characters.")
        @Pattern(regexp = "(?!.*[0-9]{6}[-+ ]?[0-9]{4}).*", message = "What it is about, without personal numbers.")
        String theme) {

    NewSession toCommand() {
        return new NewSession(heldOn, startsAt, endsAt, theme.strip());
    }
}
