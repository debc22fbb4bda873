package se.handslag.participant.handoff.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.handslag.kit.access.Disclosure;
import se.handslag.participant.access.ParticipantCases;
import se.handslag.participant.handoff.HandOff;
import se.handslag.participant.handoff.HandOffs;

/** Reads a hand-off for one of its parties: judged, recorded, and only then shown (R3.7). */
@ApplicationScoped
class HandOffReader {
    private final HandOffs handOffs;
    private final ParticipantCases cases;
    private final Disclosure disclosure;

    HandOffReader(HandOffs handOffs, ParticipantCases cases, Disclosure disclosure) {
        this.handOffs = handOffs;
        this.cases = cases;
        this.disclosure = disclosure;
    }

    /**
     * A hand-off as the caller may read it.
     *
     * @param named whether the caller may know whom it is about
     */
    record Read(HandOff handOff, boolean named) {}

    /** 404 if there is none, the caller's agency is no party, or it is another unit's. */
    Read one(UUID id) {
        HandOff handOff = handOffs.findByIdOptional(id).orElseThrow(Disclosure::nothingToSee);
        return disclosure.of(
                HandOffAccess.RULES,
                new HandOffAccess.Subject(handOff, cases.find(handOff.participantId())),
                handOff.participantId(),
                "read-hand-off",
                basis -> new Read(handOff, HandOffAccess.names(basis)));
    }
}
