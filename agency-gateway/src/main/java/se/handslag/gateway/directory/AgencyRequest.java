package se.handslag.gateway.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An agency to register.
 *
 * @param code in lower case; ends up in its tokens and its topic's name
 * @param municipality four digits; for kind KOMMUN, and only for it
 */
@Schema(
        name = "AgencyRequest",
        description = "An agency to register.",
        examples =
                "{\"code\":\"kommun-kalmar\",\"name\":\"Kalmar kommun\",\"kind\":\"KOMMUN\",\"municipality\":\"0880\"}")
record AgencyRequest(
        @NotNull @Pattern(regexp = CODE, message = CODE_MESSAGE) @Size(max = 40, message = CODE_MESSAGE)
        String code,

        @NotBlank(message = "Say what it is called.") @Size(max = 200, message = "At most 200 characters.")
        String name,

        @NotNull(message = "AF, FK, REGION or KOMMUN.") AgencyKind kind,
        Optional<@Pattern(regexp = "[0-9]{4}", message = "Four digits.") String> municipality) {
    static final String CODE = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final String CODE_MESSAGE = "Lower-case letters and digits in parts joined by hyphens, at most 40.";

    NewAgency toCommand() {
        return new NewAgency(code, name.strip(), kind, municipality);
    }
}
