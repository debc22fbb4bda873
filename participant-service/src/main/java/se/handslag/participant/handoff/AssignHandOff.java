package se.handslag.participant.handoff;

import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.usecase.UseCase;

/** Says who of the receiver's caseworkers works with a hand-off. Nobody else is told, so there is no event. */
@UseCase
public class AssignHandOff {
    private final UnderLock lock;

    AssignHandOff(UnderLock lock) {
        this.lock = lock;
    }

    /**
     * Assigns it on behalf of the receiver.
     *
     * @param caseworker the subject of a token of the receiver's
     */
    public HandOffResult assign(UUID handOffId, Actor by, String caseworker, IfMatch ifMatch) {
        return lock.change(handOffId, (handOff, _) -> {
            Optional<Refusal> no = MoveRules.refusalToAssign(handOff, by);
            if (no.isPresent()) {
                return MoveResult.refused(no.get());
            }
            ifMatch.check(handOff.version());
            handOff.assignTo(caseworker);
            return MoveResult.silently();
        });
    }
}
