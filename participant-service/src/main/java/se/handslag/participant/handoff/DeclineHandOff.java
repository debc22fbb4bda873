package se.handslag.participant.handoff;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.usecase.UseCase;

/** The receiver says no, why, and maybe who else could (R2.6). */
@UseCase
public class DeclineHandOff {
    private final HandOffMoves moves;
    private final Clock clock;

    DeclineHandOff(HandOffMoves moves, Clock clock) {
        this.moves = moves;
        this.clock = clock;
    }

    /**
     * Declines on behalf of this agency.
     *
     * @param reason a code of the list {@code decline-reasons}
     */
    public HandOffResult decline(
            UUID handOffId, String agency, String reason, Optional<String> suggestedAgency, IfMatch ifMatch) {
        return moves.move(
                handOffId,
                agency,
                ifMatch,
                (handOff, _) -> handOff.decline(agency, reason, suggestedAgency, clock.instant()));
    }
}
