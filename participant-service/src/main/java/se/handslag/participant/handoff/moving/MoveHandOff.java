package se.handslag.participant.handoff.moving;

import java.time.Clock;
import java.util.UUID;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.usecase.UseCase;
import se.handslag.participant.deadline.DeadlineRulesStore;
import se.handslag.participant.handoff.HandOffResult;
import se.handslag.participant.handoff.MoveResult;
import se.handslag.participant.handoff.act.Act;
import se.handslag.participant.handoff.act.Actor;
import se.handslag.participant.handoff.act.Refusal;
import se.handslag.participant.handoff.act.Scene;

/** A party moves a hand-off: acknowledges, asks, answers, waitlists, accepts, takes over, declines, recalls, voids. */
@UseCase
public class MoveHandOff {
    private final UnderLock lock;
    private final ConsentBasis basis;
    private final DeadlineRulesStore rules;
    private final Clock clock;

    MoveHandOff(UnderLock lock, ConsentBasis basis, DeadlineRulesStore rules, Clock clock) {
        this.lock = lock;
        this.basis = basis;
        this.rules = rules;
        this.clock = clock;
    }

    /** Makes the move; a third agency is told that there is no such hand-off. */
    public HandOffResult move(UUID handOffId, Actor by, Act act, IfMatch ifMatch) {
        return lock.change(handOffId, (handOff, participant) -> {
            if (handOff.partyOf(by.agency()).isEmpty()) {
                return MoveResult.refused(Refusal.NOT_FOUND);
            }
            ifMatch.check(handOff.version());
            var scene =
                    new Scene(participant, rules.pinned(handOff.deadlineRulesId()), basis.of(handOff), clock.instant());
            return handOff.make(act, by, scene);
        });
    }
}
