package se.handslag.participant.handoff.assigning;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The body of an assignment.
 *
 * @param caseworker the subject (sub) of the token of a caseworker of yours, by a manager; absent: whoever asks takes it
 */
@Schema(examples = "{}")
public record AssignmentRequest(
        Optional<@Pattern(regexp = OPAQUE, message = "Give the subject of a token, never a name or a number.") String>
                caseworker) {
    /** What an identity provider makes up: letters, digits and hyphens, and a letter among them, so no personal number. */
    static final String OPAQUE = "(?=.*[A-Za-z])[A-Za-z0-9][A-Za-z0-9-]{7,99}";
}
