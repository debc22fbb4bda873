package se.handslag.participant.handoff.moving;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The body of an information request.
 *
 * @param needs codes of the list {@code information-needs}; the information itself goes between the agencies directly
 */
@Schema(examples = "{\"needs\": [\"EARLIER_EFFORTS\", \"CERTIFICATE\"]}")
public record InformationRequest(@NotEmpty @Size(max = 20) List<@NotNull String> needs) {}
