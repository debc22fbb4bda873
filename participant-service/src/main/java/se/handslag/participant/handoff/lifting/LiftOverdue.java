package se.handslag.participant.handoff.lifting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import se.handslag.kit.usecase.UseCase;
import se.handslag.participant.fact.Facts;
import se.handslag.participant.handoff.HandOff;
import se.handslag.participant.handoff.HandOffs;

/**
 * Lifts the hand-offs whose time has come by one level (R2.4). Due-based, so it catches up after any pause; what another
 * replica holds is left to it. Time changes the level and nothing else (L2).
 */
@UseCase
public class LiftOverdue {
    private final HandOffs handOffs;
    private final Facts facts;
    private final Clock clock;

    LiftOverdue(HandOffs handOffs, Facts facts, Clock clock) {
        this.handOffs = handOffs;
        this.facts = facts;
        this.clock = clock;
    }

    /** Lifts so many at most, the longest overdue first; says how many it did. */
    public int lift(int atMost) {
        Instant now = clock.instant();
        List<HandOff> due = handOffs.dueForLift(now, atMost);
        for (HandOff handOff : due) {
            handOff.lift(now)
                    .ifPresent(lifted -> facts.conclude(
                            handOff.participantId(),
                            handOff.id(),
                            handOff.version() + 1,
                            handOff.course().liftedAt(),
                            lifted));
        }
        handOffs.flush();
        return due.size();
    }
}
