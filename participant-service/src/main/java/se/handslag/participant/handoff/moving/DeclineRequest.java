package se.handslag.participant.handoff.moving;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.participant.directory.AgencyCode;

/**
 * The body of a decline.
 *
 * @param reason a code of the list {@code decline-reasons}
 */
@Schema(examples = "{\"reason\": \"NO_CAPACITY\", \"suggestedAgency\": \"region-kalmar-lan\"}")
public record DeclineRequest(@NotNull String reason, Optional<@AgencyCode String> suggestedAgency) {}
