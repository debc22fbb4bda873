package se.handslag.kit.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How a participant is called on an agency's own topic: a keyed hash of agency and participant.
 *
 * <p>Two agencies' topics laid side by side cannot be joined, and a leaked topic names nobody; only a REST read,
 * authorised at that moment, links a reference to a person.
 */
@ApplicationScoped
public class OpaqueReference {
    private final ReferenceKey key;

    OpaqueReference(@ConfigProperty(name = "handslag.keys.reference") String base64Key) {
        this.key = ReferenceKey.of(base64Key);
    }

    /** 128 bits as 22 characters of base64url; the same for the same agency and participant for as long as the key lives. */
    public String of(String agencyCode, UUID participantId) {
        return key.hash(agencyCode + '\n' + participantId);
    }
}
