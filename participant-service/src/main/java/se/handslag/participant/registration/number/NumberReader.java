package se.handslag.participant.registration.number;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.participant.access.ParticipantAccess;
import se.handslag.participant.access.ParticipantDisclosure;
import se.handslag.participant.identity.Identities;
import se.handslag.participant.identity.KnownNumber;
import se.handslag.participant.responsibility.OpenTime;
import se.handslag.participant.responsibility.SeenTimes;

/** Reads numbers for the caller of the request: judged, recorded, and only then fetched (R3.7). */
@ApplicationScoped
class NumberReader {
    private static final String CATEGORY = "IDENTITY";

    private final Identities identities;
    private final ParticipantDisclosure disclosure;
    private final SeenTimes times;
    private final CurrentCaller caller;

    NumberReader(Identities identities, ParticipantDisclosure disclosure, SeenTimes times, CurrentCaller caller) {
        this.identities = identities;
        this.disclosure = disclosure;
        this.times = times;
        this.caller = caller;
    }

    /** In the order in which they became known; without those of times that the caller's agency has no part in. */
    List<KnownNumber> of(UUID participantId) {
        return disclosure.of(participantId, ParticipantAccess.IDENTITY, "read-personal-numbers", () -> {
            List<OpenTime> hidden = times.hiddenOf(participantId, caller.get().requireAgency(), CATEGORY);
            return shown(identities.numbersOf(participantId), hidden);
        });
    }

    /** Without those that became known in a hidden time, and that the person had left when it was over. */
    private static List<KnownNumber> shown(List<KnownNumber> all, List<OpenTime> hidden) {
        List<KnownNumber> shown = new ArrayList<>();
        for (int place = 0; place < all.size(); place++) {
            KnownNumber number = all.get(place);
            boolean left = !number.present() && place < all.size() - 1;
            Instant until = left ? all.get(place + 1).knownSince() : Instant.MAX;
            if (hidden.stream().noneMatch(time -> time.includes(number.knownSince()) && time.includes(until))) {
                shown.add(number);
            }
        }
        return shown;
    }
}
