package se.handslag.participant.handoff.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.handslag.kit.access.Disclosure;
import se.handslag.participant.handoff.HandOff;
import se.handslag.participant.handoff.HandOffs;

/** Reads a hand-off for one of its parties: judged, recorded, and only then shown (R3.7). */
@ApplicationScoped
class HandOffReader {
    private final HandOffs handOffs;
    private final Disclosure disclosure;

    HandOffReader(HandOffs handOffs, Disclosure disclosure) {
        this.handOffs = handOffs;
        this.disclosure = disclosure;
    }

    /** 404 if there is none or the caller is not a party. */
    HandOff one(UUID id) {
        HandOff handOff = handOffs.findByIdOptional(id).orElseThrow(Disclosure::nothingToSee);
        return disclosure.of(HandOffAccess.RULES, handOff, handOff.participantId(), "read-hand-off", _ -> handOff);
    }
}
