package se.handslag.participant.handoff;

import java.time.Clock;
import java.util.UUID;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.usecase.UseCase;

/** The giver takes its offer back, and stays responsible (T4). */
@UseCase
public class RecallHandOff {
    private final HandOffMoves moves;
    private final Clock clock;

    RecallHandOff(HandOffMoves moves, Clock clock) {
        this.moves = moves;
        this.clock = clock;
    }

    /**
     * Recalls on behalf of this agency.
     *
     * @param reason a code of the list {@code recall-reasons}
     */
    public HandOffResult recall(UUID handOffId, String agency, String reason, IfMatch ifMatch) {
        return moves.move(handOffId, agency, ifMatch, (handOff, _) -> handOff.recall(agency, reason, clock.instant()));
    }
}
