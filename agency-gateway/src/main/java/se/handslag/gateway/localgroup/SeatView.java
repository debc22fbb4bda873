package se.handslag.gateway.localgroup;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A seat in a group, as callers write and see it.
 *
 * @param agency its code
 * @param unitId the unit that sits there; absent if the agency does as a whole
 */
@Schema(
        name = "LocalGroupMember",
        description = "An agency, or one of its units, that sits in the group.",
        examples = "{\"agency\":\"kommun-kalmar\"}")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record SeatView(
        @NotNull(message = "Name the agency by its code.")
        @Pattern(regexp = LocalGroupRequest.CODE, message = LocalGroupRequest.CODE_MESSAGE)
        @Size(max = 40, message = LocalGroupRequest.CODE_MESSAGE)
        String agency,

        Optional<UUID> unitId) {

    static SeatView of(Member member) {
        return new SeatView(member.agency(), member.unit());
    }

    Member toMember() {
        return new Member(agency, unitId.orElse(null));
    }
}
