package se.handslag.participant.handoff.lifting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import se.handslag.kit.rest.IfMatch;
import se.handslag.participant.consent.Consents;
import se.handslag.participant.deadline.DeadlineRulesStore;
import se.handslag.participant.fact.Facts;
import se.handslag.participant.handoff.HandOffResult;
import se.handslag.participant.handoff.HandOffs;
import se.handslag.participant.handoff.moving.UnderLock;

/** The runner and the coordinator of one association, on stores without a database: for properties of the domain. */
public class LiftingInMemory {
    private final String association;
    private final LiftOverdue lift;
    private final ExtendDeadline extend;
    private final RecallForGiver recall;

    public LiftingInMemory(
            String association,
            HandOffs handOffs,
            Consents consents,
            UnderLock lock,
            DeadlineRulesStore rules,
            Facts facts,
            Clock clock) {
        this.association = association;
        lift = new LiftOverdue(handOffs, consents, facts, clock);
        extend = new ExtendDeadline(lock, rules, clock);
        recall = new RecallForGiver(lock, clock);
    }

    /** The runner looks, and lifts level by level until nothing is due. */
    public void runs() {
        new LiftRunner(lift).run();
    }

    public HandOffResult givesTime(UUID handOff, LocalDate lastDay) {
        return extend.extend(handOff, association, lastDay, "OTHER", IfMatch.none());
    }

    public HandOffResult recallsForGiver(UUID handOff) {
        return recall.recall(handOff, association, "OTHER", IfMatch.none());
    }
}
