package se.handslag.gateway.localgroup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A local group to register.
 *
 * @param municipality four digits
 * @param association code of the caller's own
 */
@Schema(
        name = "LocalGroupRequest",
        description = "A local collaboration group to register.",
        examples = "{\"municipality\":\"0880\",\"name\":\"Samverkansgrupp Kalmar\",\"association\":\"kalmar-lan\","
                + "\"members\":[{\"agency\":\"af\"},{\"agency\":\"kommun-kalmar\"}]}")
record LocalGroupRequest(
        @NotNull(message = "Four digits.") @Pattern(regexp = "[0-9]{4}", message = "Four digits.")
        String municipality,

        @NotBlank(message = "Say what it is called.") @Size(max = 200, message = "At most 200 characters.")
        String name,

        @NotNull(message = "Name the association by its code.")
        @Pattern(regexp = CODE, message = CODE_MESSAGE)
        @Size(max = 40, message = CODE_MESSAGE)
        String association,

        @NotEmpty(message = "Name the members.") @Size(max = 100, message = "At most 100 members.")
        List<@Valid @NotNull SeatView> members) {
    static final String CODE = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    static final String CODE_MESSAGE = "Lower-case letters and digits in parts joined by hyphens, at most 40.";

    NewLocalGroup toCommand() {
        return new NewLocalGroup(
                municipality,
                name.strip(),
                association,
                members.stream().map(SeatView::toMember).toList());
    }
}
