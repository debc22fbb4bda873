package se.handslag.participant.plan.steps;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The body of a completion.
 *
 * @param doneOn today or earlier, in Europe/Stockholm
 */
@Schema(examples = "{\"doneOn\": \"2026-12-14\"}")
public record CompletionRequest(@NotNull LocalDate doneOn) {}
