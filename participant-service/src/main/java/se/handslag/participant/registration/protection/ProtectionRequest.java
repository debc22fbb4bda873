package se.handslag.participant.registration.protection;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.participant.identity.ProtectionKind;

/**
 * The body of a protection.
 *
 * @param kind asked for so that nobody protects by mistake; both kinds are treated alike, and it is kept nowhere (R4.3)
 */
@Schema(examples = "{\"kind\": \"SEKRETESSMARKERING\"}")
public record ProtectionRequest(@NotNull ProtectionKind kind) {
    /** The kind is sensitive. */
    @Override
    public String toString() {
        return "ProtectionRequest[protected]";
    }
}
