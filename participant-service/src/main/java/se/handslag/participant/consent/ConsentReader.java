package se.handslag.participant.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.participant.access.ParticipantAccess;
import se.handslag.participant.access.ParticipantDisclosure;

/** Reads consents for the caller of the request: judged, recorded, and only then fetched (R3.7). */
@ApplicationScoped
class ConsentReader {
    private static final String ACTION = "read-consents";

    private final Consents consents;
    private final ParticipantDisclosure disclosure;

    ConsentReader(Consents consents, ParticipantDisclosure disclosure) {
        this.consents = consents;
        this.disclosure = disclosure;
    }

    List<Consent> all(UUID participantId) {
        return disclosure.of(participantId, ParticipantAccess.CONSENTS, ACTION, () -> consents.allOf(participantId));
    }

    Optional<Consent> one(UUID participantId, UUID consentId) {
        return disclosure.of(
                participantId, ParticipantAccess.CONSENTS, ACTION, () -> consents.of(participantId, consentId));
    }
}
