package se.handslag.participant.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import se.handslag.participant.identity.ProtectionEffect;

/** When protected identity arrives, no deviation tells any longer where the person is (R4.3). */
@ApplicationScoped
class DeviationsAtProtection implements ProtectionEffect {
    private final Deviations deviations;

    DeviationsAtProtection(Deviations deviations) {
        this.deviations = deviations;
    }

    @Override
    public void strip(Set<UUID> participantIds) {
        deviations.removePlaces(participantIds);
    }
}
