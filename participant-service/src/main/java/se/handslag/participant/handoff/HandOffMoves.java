package se.handslag.participant.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import se.handslag.kit.rest.IfMatch;
import se.handslag.participant.responsibility.Participant;
import se.handslag.participant.responsibility.Participants;

/** How every move on a hand-off is made: alone on its participant, judged on the newest state, published with it. */
@ApplicationScoped
class HandOffMoves {
    private final Participants participants;
    private final HandOffs handOffs;
    private final Facts facts;

    HandOffMoves(Participants participants, HandOffs handOffs, Facts facts) {
        this.participants = participants;
        this.handOffs = handOffs;
        this.facts = facts;
    }

    HandOffResult move(UUID handOffId, String by, IfMatch ifMatch, BiFunction<HandOff, Participant, MoveResult> move) {
        Optional<Participant> participant = handOffs.participantOf(handOffId).flatMap(participants::lock);
        if (participant.isEmpty()) {
            return new HandOffResult.Refused(Refusal.NOT_FOUND);
        }
        HandOff handOff = handOffs.current(handOffId);
        if (handOff.partyOf(by).isEmpty()) {
            return new HandOffResult.Refused(Refusal.NOT_FOUND);
        }
        ifMatch.check(handOff.version());
        return switch (move.apply(handOff, participant.get())) {
            case MoveResult.Refused(Refusal why) -> new HandOffResult.Refused(why);
            case MoveResult.Moved(var made) -> {
                facts.publish(handOff, participant.get(), made);
                handOffs.flush();
                yield new HandOffResult.Done(handOff);
            }
        };
    }
}
