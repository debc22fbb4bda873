package se.handslag.participant.handoff.moving;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The body of a recall.
 *
 * @param reason a code of the list {@code recall-reasons}
 */
@Schema(examples = "{\"reason\": \"SITUATION_CHANGED\"}")
public record RecallRequest(@NotNull String reason) {}
