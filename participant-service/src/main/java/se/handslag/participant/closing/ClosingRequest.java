package se.handslag.participant.closing;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The body of a closing.
 *
 * @param outcome a code of the list {@code closing-outcomes}
 * @param closedOn the day the case ended, in Europe/Stockholm; today if left out
 */
@Schema(examples = "{\"outcome\": \"WORK\", \"closedOn\": \"2026-11-20\"}")
public record ClosingRequest(
        @NotNull(message = "Give an outcome: a code of closing-outcomes.")
        String outcome,

        Optional<LocalDate> closedOn) {}
