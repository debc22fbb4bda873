package se.handslag.participant.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import se.handslag.participant.responsibility.UnitEffect;

/** The unit that works with a participant has their open hand-off on its list, also if it came to the person later. */
@ApplicationScoped
class GivingUnit implements UnitEffect {
    private final HandOffs handOffs;

    GivingUnit(HandOffs handOffs) {
        this.handOffs = handOffs;
    }

    @Override
    public void afterAssignment(UUID participantId, Optional<UUID> unit) {
        handOffs.giveFrom(participantId, unit);
    }
}
