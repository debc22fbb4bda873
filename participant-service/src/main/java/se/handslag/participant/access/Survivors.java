package se.handslag.participant.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.caller.CurrentCaller;

/** Tells a caller whom a participant was merged into, if the caller may see them; else not even that (R3.6). */
@ApplicationScoped
public class Survivors {
    private final ParticipantCases cases;
    private final CurrentCaller caller;

    Survivors(ParticipantCases cases, CurrentCaller caller) {
        this.cases = cases;
        this.caller = caller;
    }

    /** The survivor if the caller may see it. */
    public Optional<UUID> visible(Optional<UUID> mergedInto) {
        return mergedInto.filter(id -> cases.find(id)
                .flatMap(known -> ParticipantAccess.CORE.decide(caller.get(), known))
                .isPresent());
    }
}
