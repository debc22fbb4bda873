package se.handslag.participant.closing;

import java.util.List;
import java.util.Set;
import se.handslag.kit.problem.FieldError;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;

/** What a caller is told when a participant cannot be closed or reopened. */
final class ClosingProblems {
    private static final ProblemType NOT_POSSIBLE =
            new ProblemType("closing-not-possible", 409, "The participant cannot be closed now");
    private static final ProblemType NOT_CLOSED =
            new ProblemType("participant-not-closed", 409, "The participant is open");

    private ClosingProblems() {}

    static ProblemException unmet(Set<ClosingGuard> guards) {
        List<FieldError> errors = guards.stream()
                .map(guard -> FieldError.unmet(guard.name(), guard.detail()))
                .toList();
        return ProblemException.of(NOT_POSSIBLE, "All that stands in the way is named in errors.", errors);
    }

    static ProblemException dayIsImpossible() {
        return ProblemException.of(ProblemTypes.INVALID_REQUEST, "The case cannot have ended on that day.")
                .at("/closedOn", "Give a day from the one on which the participant was opened to today.");
    }

    static ProblemException notClosed() {
        return ProblemException.of(
                NOT_CLOSED,
                "An agency is responsible for the participant. If it is not yours, ask the association's coordinator"
                        + " which one.");
    }

    static ProblemException notFound() {
        return ProblemException.of(
                ProblemTypes.NOT_FOUND, "There is no such participant, or it is not your agency's to close or reopen.");
    }
}
