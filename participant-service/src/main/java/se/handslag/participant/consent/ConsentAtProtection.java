package se.handslag.participant.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import se.handslag.participant.identity.ProtectionEffect;

/** There is nothing left to disclose; that the parties may deal with the open hand-off still holds (R4.3). */
@ApplicationScoped
class ConsentAtProtection implements ProtectionEffect {
    private final Consents consents;

    ConsentAtProtection(Consents consents) {
        this.consents = consents;
    }

    @Override
    public void strip(Set<UUID> participantIds) {
        participantIds.stream().flatMap(id -> consents.allOf(id).stream()).forEach(Consent::keepPartiesAndDates);
        consents.flush();
    }
}
