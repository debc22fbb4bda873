package se.handslag.participant.handoff.lifting;

import java.time.Clock;
import java.util.UUID;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.usecase.UseCase;
import se.handslag.participant.handoff.HandOffResult;
import se.handslag.participant.handoff.MoveResult;
import se.handslag.participant.handoff.act.Refusal;
import se.handslag.participant.handoff.moving.UnderLock;

/** The coordinator, to whom a hand-off was lifted, takes it back on the giver's behalf; the giver stays responsible (R2.4). */
@UseCase
public class RecallForGiver {
    private final UnderLock lock;
    private final Clock clock;

    RecallForGiver(UnderLock lock, Clock clock) {
        this.lock = lock;
        this.clock = clock;
    }

    /**
     * Recalls on behalf of this association.
     *
     * @param reason a code of the list {@code recall-reasons}
     */
    public HandOffResult recall(UUID handOffId, String association, String reason, IfMatch ifMatch) {
        return lock.change(handOffId, (handOff, _) -> {
            if (handOff.place().association().filter(association::equals).isEmpty()) {
                return MoveResult.refused(Refusal.NOT_FOUND);
            }
            ifMatch.check(handOff.version());
            return handOff.recallByCoordinator(association, reason, clock.instant());
        });
    }
}
