package se.handslag.participant.handoff.assigning;

import java.util.UUID;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.usecase.UseCase;
import se.handslag.participant.handoff.HandOffResult;
import se.handslag.participant.handoff.MoveResult;
import se.handslag.participant.handoff.act.Actor;
import se.handslag.participant.handoff.act.Refusal;
import se.handslag.participant.handoff.moving.UnderLock;

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
            if (handOff.partyOf(by.agency()).isEmpty()) {
                return MoveResult.refused(Refusal.NOT_FOUND);
            }
            ifMatch.check(handOff.version());
            return handOff.assignTo(caseworker, by);
        });
    }
}
