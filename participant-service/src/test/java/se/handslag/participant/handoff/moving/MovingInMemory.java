package se.handslag.participant.handoff.moving;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.handslag.kit.rest.IfMatch;
import se.handslag.participant.consent.Consents;
import se.handslag.participant.deadline.DeadlineRulesStore;
import se.handslag.participant.fact.Facts;
import se.handslag.participant.handoff.HandOffResult;
import se.handslag.participant.handoff.HandOffs;
import se.handslag.participant.handoff.act.Act;
import se.handslag.participant.handoff.act.Actor;
import se.handslag.participant.responsibility.MoveEffect;
import se.handslag.participant.responsibility.Participants;

/** The parties' moves on stores without a database: for properties of the domain. */
public class MovingInMemory {
    private final UnderLock lock;
    private final MoveHandOff move;

    public MovingInMemory(
            Participants participants,
            Consents consents,
            HandOffs handOffs,
            DeadlineRulesStore rules,
            List<MoveEffect> effects,
            Facts facts,
            Clock clock) {
        lock = new UnderLock(participants, handOffs, facts, effects);
        move = new MoveHandOff(lock, new ConsentBasis(consents, clock), rules, clock);
    }

    public HandOffResult moves(String agency, UUID handOff, Act act) {
        return move.move(handOff, Actor.system(agency), act, IfMatch.none());
    }

    public UnderLock lock() {
        return lock;
    }
}
