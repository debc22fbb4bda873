package se.handslag.participant.number;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whose numbers are to be read, and for what.
 *
 * @param purpose what the numbers are for; it is recorded with each reading
 * @param participationIds of persons' participations
 */
@Schema(examples = "{\"purpose\": \"ESF\", \"participationIds\": [\"019ab4f3-1a2b-7c4d-8e5f-6a7b8c9d0e1f\"]}")
public record IdentityReadingRequest(
        @NotNull Purpose purpose,

        @NotEmpty(message = "Name at least one participation.") @Size(max = 500, message = "At most 500 at once.")
        List<@NotNull UUID> participationIds) {

    /** What numbers may be read for. */
    public enum Purpose {
        /** The participant file of the European Social Fund (R5.7, R6.8). */
        ESF
    }
}
