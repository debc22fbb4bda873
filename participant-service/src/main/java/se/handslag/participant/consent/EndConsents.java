package se.handslag.participant.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Ends what a participant has consented to exchange, in the transaction in which they are closed (R2.13). */
@ApplicationScoped
public class EndConsents {
    private final Consents consents;

    EndConsents(Consents consents) {
        this.consents = consents;
    }

    /** Ends all that let agencies exchange something. Consent to follow-up goes on: it is what follow-ups rest on. */
    public void endAllOf(UUID participantId, Instant at) {
        consents.allOf(participantId).stream()
                .filter(consent -> consent.kind() == ConsentKind.INFORMATION_EXCHANGE)
                .forEach(consent -> consent.endByClosing(at));
    }
}
