package se.handslag.participant.handoff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.usecase.UseCase;

/** The receiver has met the participant and holds; only now does the giver let go (R2.2, T1). */
@UseCase
public class TakeOver {
    private final HandOffMoves moves;
    private final ConsentBasis basis;
    private final Clock clock;

    TakeOver(HandOffMoves moves, ConsentBasis basis, Clock clock) {
        this.moves = moves;
        this.basis = basis;
        this.clock = clock;
    }

    /** Takes over on behalf of this agency. */
    public HandOffResult takeOver(UUID handOffId, String agency, LocalDate firstContactOn, IfMatch ifMatch) {
        return moves.move(
                handOffId,
                agency,
                ifMatch,
                (handOff, participant) -> basis.holds(handOff)
                        ? handOff.takeOver(agency, firstContactOn, participant, clock.instant())
                        : MoveResult.refused(Refusal.NO_CONSENT_IN_FORCE));
    }
}
