package se.handslag.participant.closing.followup;

import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;

/** What a caller is told when a follow-up cannot be answered. */
final class FollowUpProblems {
    private static final ProblemType ANSWERED =
            new ProblemType("follow-up-answered", 409, "The follow-up has been answered");

    private FollowUpProblems() {}

    static ProblemException answeredBefore() {
        return ProblemException.of(ANSWERED, "What became of the follow-up is recorded, and is never changed.");
    }

    static ProblemException dayIsAhead() {
        return ProblemException.of(ProblemTypes.INVALID_REQUEST, "A follow-up is answered when it has been made.")
                .at("/answeredOn", "Give today or an earlier day.");
    }

    static ProblemException toldByNobody() {
        return ProblemException.of(ProblemTypes.INVALID_REQUEST, "Nobody has told whether they work or study.")
                .at("/inWorkOrStudy", "Give it with ANSWERED, or leave it out.");
    }

    static ProblemException notFound() {
        return ProblemException.of(ProblemTypes.NOT_FOUND, "There is no such follow-up, or it is not your agency's.");
    }
}
