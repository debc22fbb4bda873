package se.handslag.participant.plan.steps;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The body of a drop.
 *
 * @param reason a code of the list {@code drop-reasons}
 */
@Schema(examples = "{\"reason\": \"NO_LONGER_NEEDED\"}")
public record DropRequest(@NotNull String reason) {}
