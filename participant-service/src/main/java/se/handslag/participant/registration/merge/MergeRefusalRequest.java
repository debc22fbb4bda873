package se.handslag.participant.registration.merge;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why two participants are not merged.
 *
 * @param reason a code of the list {@code merge-refusal-reasons}
 */
@Schema(examples = "{\"reason\": \"NOT_THE_SAME_PERSON\"}")
public record MergeRefusalRequest(@NotNull String reason) {}
