package se.handslag.participant.handoff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.usecase.UseCase;

/** The receiver says yes and plans a first contact; the giver is responsible until it has been (R2.2). */
@UseCase
public class AcceptHandOff {
    private final HandOffMoves moves;
    private final ConsentBasis basis;
    private final Clock clock;

    AcceptHandOff(HandOffMoves moves, ConsentBasis basis, Clock clock) {
        this.moves = moves;
        this.basis = basis;
        this.clock = clock;
    }

    /** Accepts on behalf of this agency. */
    public HandOffResult accept(
            UUID handOffId, String agency, LocalDate firstContactPlannedOn, Optional<UUID> unit, IfMatch ifMatch) {
        return moves.move(
                handOffId,
                agency,
                ifMatch,
                (handOff, _) -> basis.holds(handOff)
                        ? handOff.accept(agency, firstContactPlannedOn, unit, clock.instant())
                        : MoveResult.refused(Refusal.NO_CONSENT_IN_FORCE));
    }
}
