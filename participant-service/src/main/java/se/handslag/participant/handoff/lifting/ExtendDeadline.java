package se.handslag.participant.handoff.lifting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.usecase.UseCase;
import se.handslag.participant.deadline.DeadlineRulesStore;
import se.handslag.participant.handoff.HandOffResult;
import se.handslag.participant.handoff.MoveResult;
import se.handslag.participant.handoff.act.Refusal;
import se.handslag.participant.handoff.moving.UnderLock;

/** The coordinator, to whom a hand-off was lifted, gives whoever is on the clock more time, and says why (R2.4). */
@UseCase
public class ExtendDeadline {
    private final UnderLock lock;
    private final DeadlineRulesStore rules;
    private final Clock clock;

    ExtendDeadline(UnderLock lock, DeadlineRulesStore rules, Clock clock) {
        this.lock = lock;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Extends on behalf of this association.
     *
     * @param lastDay of the time given, in Sweden
     * @param reason a code of the list {@code extension-reasons}
     */
    public HandOffResult extend(UUID handOffId, String association, LocalDate lastDay, String reason, IfMatch ifMatch) {
        return lock.change(handOffId, (handOff, _) -> {
            if (handOff.place().association().filter(association::equals).isEmpty()) {
                return MoveResult.refused(Refusal.NOT_FOUND);
            }
            ifMatch.check(handOff.version());
            return handOff.extend(
                    association, lastDay, reason, rules.pinned(handOff.deadlineRulesId()), clock.instant());
        });
    }
}
