package se.handslag.participant.closing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.participant.access.ParticipantAccess;
import se.handslag.participant.access.ParticipantDisclosure;
import se.handslag.participant.responsibility.OpenTime;
import se.handslag.participant.responsibility.SeenTimes;

/** Reads closings for the caller of the request: judged, recorded, and only then fetched (R3.7). */
@ApplicationScoped
class ClosingReader {
    private static final String CATEGORY = "RESPONSIBILITY";

    private final Closings closings;
    private final ParticipantDisclosure disclosure;
    private final SeenTimes times;
    private final CurrentCaller caller;

    ClosingReader(Closings closings, ParticipantDisclosure disclosure, SeenTimes times, CurrentCaller caller) {
        this.closings = closings;
        this.disclosure = disclosure;
        this.times = times;
        this.caller = caller;
    }

    /** Those that ended a time of which the caller's agency sees what happened, oldest first. 404 if it may see nothing. */
    List<Closing> of(UUID participantId) {
        return disclosure.of(participantId, ParticipantAccess.CORE, "read-closings", () -> {
            List<OpenTime> seen = times.of(participantId, caller.get().requireAgency(), CATEGORY);
            return closings.of(participantId).stream()
                    .filter(closing -> seen.stream().anyMatch(time -> time.endsAt(closing.closedAt())))
                    .toList();
        });
    }
}
