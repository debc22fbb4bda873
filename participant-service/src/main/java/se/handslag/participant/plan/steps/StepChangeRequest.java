package se.handslag.participant.plan.steps;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.participant.directory.AgencyCode;
import se.handslag.participant.plan.act.StepMove;

/**
 * The body of a change: another owner, another date, or both. What is left out stays.
 *
 * @param ownerUnitId a unit of {@code ownerAgency}, which must be named with it
 * @param dueOn today or later, in Europe/Stockholm
 * @param reason a code of the list {@code step-change-reasons}
 */
@Schema(examples = "{\"dueOn\": \"2027-01-15\", \"reason\": \"PARTICIPANT_UNABLE\"}")
public record StepChangeRequest(
        Optional<@AgencyCode String> ownerAgency,
        Optional<UUID> ownerUnitId,
        Optional<LocalDate> dueOn,
        @NotNull String reason) {
    StepMove move() {
        return new StepMove(ownerAgency, ownerUnitId, dueOn, reason);
    }
}
