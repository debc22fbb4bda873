package se.handslag.intervention.queue.moving;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The end of a wait.
 *
 * @param leftOn the last day of waiting
 * @param exitReason of the code list queue-exit-reason
 */
public record DepartureRequest(
        @NotNull(message = "Give the last day of waiting.") LocalDate leftOn,

        @NotNull(message = "Say why: a code of queue-exit-reason.")
        String exitReason) {}
