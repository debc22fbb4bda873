package se.handslag.intervention.question;

import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;

/** What a caller is told when a question cannot be asked. */
final class QuestionProblems {
    private static final ProblemType UNKNOWN_ASSOCIATION =
            new ProblemType("unknown-association", 400, "The association is not registered");
    private static final ProblemType CODE_TAKEN =
            new ProblemType("question-already-registered", 409, "The association has a question of this code");

    private QuestionProblems() {}

    static ProblemException notFound() {
        return ProblemException.of(ProblemTypes.NOT_FOUND, "There is no such question.");
    }

    static ProblemException notPermitted() {
        return ProblemException.of(ProblemTypes.NOT_PERMITTED, "Only the association's administrator asks for it.");
    }

    static ProblemException unknownAssociation() {
        return ProblemException.of(UNKNOWN_ASSOCIATION, "Register the association first.")
                .at("/association", "No association has this code.");
    }

    static ProblemException codeTaken() {
        return ProblemException.of(CODE_TAKEN, "Change that question, or choose another code.")
                .at("/code", "Taken by another question of the association.");
    }

    static ProblemException refused(QuestionRefusal why) {
        return switch (why) {
            case ENDS_BEFORE_START ->
                ProblemException.of(ProblemTypes.INVALID_REQUEST, "The last day lies before the first.")
                        .at("/validTo", "The first day or later; leave it out if it is open.");
            case ANSWER_TWICE ->
                ProblemException.of(ProblemTypes.INVALID_REQUEST, "Two answers have one code.")
                        .at("/answers", "Each code once.");
        };
    }
}
