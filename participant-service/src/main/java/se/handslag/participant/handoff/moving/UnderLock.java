package se.handslag.participant.handoff.moving;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import se.handslag.kit.contract.participants.ResponsibilityMoved;
import se.handslag.kit.event.EventData;
import se.handslag.participant.fact.Facts;
import se.handslag.participant.handoff.HandOff;
import se.handslag.participant.handoff.HandOffResult;
import se.handslag.participant.handoff.HandOffs;
import se.handslag.participant.handoff.MoveResult;
import se.handslag.participant.handoff.act.Refusal;
import se.handslag.participant.responsibility.MoveEffect;
import se.handslag.participant.responsibility.Participant;
import se.handslag.participant.responsibility.Participants;

/** How every act on a hand-off is done: alone on its participant, judged on the newest state, published with it. */
@ApplicationScoped
public class UnderLock {
    private final Participants participants;
    private final HandOffs handOffs;
    private final Facts facts;
    private final List<MoveEffect> effects;

    UnderLock(Participants participants, HandOffs handOffs, Facts facts, @All List<MoveEffect> effects) {
        this.participants = participants;
        this.handOffs = handOffs;
        this.facts = facts;
        this.effects = List.copyOf(effects);
    }

    public HandOffResult change(UUID handOffId, BiFunction<HandOff, Participant, MoveResult> act) {
        Optional<Participant> participant = handOffs.participantOf(handOffId).flatMap(participants::lock);
        if (participant.isEmpty()) {
            return new HandOffResult.Refused(Refusal.NOT_FOUND);
        }
        HandOff handOff = handOffs.lock(handOffId);
        return switch (act.apply(handOff, participant.get())) {
            case MoveResult.Refused(Refusal why) -> new HandOffResult.Refused(why);
            case MoveResult.Moved(var made) -> {
                publish(handOff, participant.get(), made);
                handOffs.flush();
                follow(handOff, made);
                yield new HandOffResult.Done(handOff);
            }
        };
    }

    private void follow(HandOff handOff, List<EventData> made) {
        if (made.stream().anyMatch(ResponsibilityMoved.class::isInstance)) {
            effects.forEach(effect ->
                    effect.afterMove(handOff.participantId(), handOff.course().since()));
        }
    }

    /** A change counts up the version when it is written, so a fact bears the next one. */
    private void publish(HandOff handOff, Participant participant, List<EventData> made) {
        for (EventData fact : made) {
            if (fact instanceof ResponsibilityMoved) {
                facts.publish(
                        participant.id(),
                        participant.id(),
                        participant.version() + 1,
                        handOff.course().since(),
                        fact);
            } else {
                facts.publish(
                        participant.id(),
                        handOff.id(),
                        handOff.version() + 1,
                        handOff.course().since(),
                        fact);
            }
        }
    }
}
