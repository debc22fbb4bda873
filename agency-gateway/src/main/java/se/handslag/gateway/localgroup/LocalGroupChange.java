package se.handslag.gateway.localgroup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may change of a local group. */
@Schema(
        name = "LocalGroupChange",
        description = "What may change of a local group: its name, and who sits in it from now on.",
        examples = "{\"name\":\"Samverkansgrupp Kalmar\",\"members\":[{\"agency\":\"af\"},{\"agency\":\"fk\"}]}")
record LocalGroupChange(
        @NotBlank(message = "Say what it is called.") @Size(max = 200, message = "At most 200 characters.")
        String name,

        @NotEmpty(message = "Name the members.") @Size(max = 100, message = "At most 100 members.")
        List<@Valid @NotNull SeatView> members) {

    List<Member> toMembers() {
        return members.stream().map(SeatView::toMember).toList();
    }
}
