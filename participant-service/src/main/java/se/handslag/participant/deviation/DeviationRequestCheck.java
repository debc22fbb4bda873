package se.handslag.participant.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.participant.codes.CodeList;
import se.handslag.participant.codes.RequestCodes;
import se.handslag.participant.participation.KnownParticipations;

/** Judges a deviation at the edge: about one thing, with a category that exists. */
@ApplicationScoped
class DeviationRequestCheck {
    private final RequestCodes codes;
    private final KnownParticipations participations;

    DeviationRequestCheck(RequestCodes codes, KnownParticipations participations) {
        this.codes = codes;
        this.participations = participations;
    }

    void check(DeviationRequest body) {
        codes.require(CodeList.DEVIATION_CATEGORIES, List.of(body.category()), "/category");
        if (body.handOffId().isPresent() == body.participationId().isPresent()) {
            throw ProblemException.of(
                            ProblemTypes.INVALID_REQUEST, "It must be about a hand-off or about a participation.")
                    .at("/handOffId", "Name one of handOffId and participationId.");
        }
        // One that was announced a moment ago is given the time to arrive; what never does, the use case does not find.
        body.participationId().ifPresent(participations::participantOf);
    }
}
