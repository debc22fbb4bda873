package se.handslag.intervention.queue.moving;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.queue.NewWait;

/**
 * A wait to register.
 *
 * @param joinedOn since when the person waits; it counts for the waiting time, not for the turn
 * @param followUpConsentGivenOn the day of the person's written consent to be followed (R3.1)
 */
public record JoinRequest(
        @NotNull(message = "Name the intervention.") UUID interventionId,
        @NotNull(message = "Name the participant.") UUID participantId,

        @NotNull(message = "Give the day since when the person waits.")
        LocalDate joinedOn,

        LocalDate followUpConsentGivenOn) {

    NewWait toCommand() {
        return new NewWait(joinedOn, Optional.ofNullable(followUpConsentGivenOn));
    }
}
