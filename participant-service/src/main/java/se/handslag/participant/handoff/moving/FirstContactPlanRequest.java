package se.handslag.participant.handoff.moving;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.participant.handoff.act.Act;

/**
 * The body of a new plan for the first contact.
 *
 * @param firstContactPlannedOn today or later, in Europe/Stockholm
 * @param reason a code of the list {@code replan-reasons}; those that begin with {@code PARTICIPANT_} charge the wait to
 *     the participant (R2.12)
 */
@Schema(examples = "{\"firstContactPlannedOn\": \"2026-12-01\", \"reason\": \"PARTICIPANT_ASKED\"}")
public record FirstContactPlanRequest(
        @NotNull LocalDate firstContactPlannedOn, @NotNull String reason) {
    Act.Replan act() {
        return new Act.Replan(firstContactPlannedOn, reason, reason.startsWith("PARTICIPANT_"));
    }
}
