package se.handslag.participant.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.participant.access.ParticipantAccess;
import se.handslag.participant.access.ParticipantDisclosure;
import se.handslag.participant.responsibility.OpenTime;
import se.handslag.participant.responsibility.SeenTimes;

/** Reads consents for the caller of the request: judged, recorded, and only then fetched (R3.7). */
@ApplicationScoped
class ConsentReader {
    private static final String ACTION = "read-consents";
    private static final String CATEGORY = "RESPONSIBILITY";

    private final Consents consents;
    private final ParticipantDisclosure disclosure;

    private final SeenTimes times;
    private final CurrentCaller caller;

    ConsentReader(Consents consents, ParticipantDisclosure disclosure, SeenTimes times, CurrentCaller caller) {
        this.consents = consents;
        this.disclosure = disclosure;
        this.times = times;
        this.caller = caller;
    }

    List<Consent> all(UUID participantId) {
        return disclosure.of(
                participantId,
                ParticipantAccess.CONSENTS,
                ACTION,
                () -> seen(participantId, consents.allOf(participantId)));
    }

    Optional<Consent> one(UUID participantId, UUID consentId) {
        return disclosure.of(
                participantId,
                ParticipantAccess.CONSENTS,
                ACTION,
                () -> seen(
                                participantId,
                                consents.of(participantId, consentId).stream().toList())
                        .stream()
                        .findFirst());
    }

    /** Those of a time that the caller's agency was part of. */
    private List<Consent> seen(UUID participantId, List<Consent> found) {
        List<OpenTime> seen = times.of(participantId, caller.get().requireAgency(), CATEGORY);
        return found.stream()
                .filter(consent -> OpenTime.isIn(seen, consent.registeredAt()))
                .toList();
    }
}
