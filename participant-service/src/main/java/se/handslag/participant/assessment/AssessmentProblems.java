package se.handslag.participant.assessment;

import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;

/** How a refused assessment is told to the caller. */
final class AssessmentProblems {
    private static final ProblemType NOT_RESPONSIBLE =
            new ProblemType("not-responsible-agency", 409, "Another agency is responsible");

    private AssessmentProblems() {}

    static ProblemException notFound() {
        return ProblemException.of(
                ProblemTypes.NOT_FOUND, "There is no such participant or assessment, or your agency may not see it.");
    }

    static ProblemException notResponsible() {
        return ProblemException.of(
                NOT_RESPONSIBLE, "Only the agency that is responsible for the participant records an assessment.");
    }

    static ProblemException textOfAnonymous() {
        return ProblemException.of(ProblemTypes.INVALID_REQUEST, "Of an anonymous participant no text is kept.")
                .at("/needs", "Leave out the texts.");
    }

    static ProblemException dayIsAhead() {
        return ProblemException.of(ProblemTypes.INVALID_REQUEST, "The assessment must have been.")
                .at("/assessedOn", "Give today or an earlier date.");
    }
}
