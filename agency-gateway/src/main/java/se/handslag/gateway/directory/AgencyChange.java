package se.handslag.gateway.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What may change of an agency.
 *
 * @param municipality four digits; for kind KOMMUN, and only for it
 */
@Schema(
        name = "AgencyChange",
        description = "What may change of an agency.",
        examples = "{\"name\":\"Kalmar kommun\",\"municipality\":\"0880\"}")
record AgencyChange(
        @NotBlank(message = "Say what it is called.") @Size(max = 200, message = "At most 200 characters.")
        String name,

        Optional<@Pattern(regexp = "[0-9]{4}", message = "Four digits.") String> municipality) {}
