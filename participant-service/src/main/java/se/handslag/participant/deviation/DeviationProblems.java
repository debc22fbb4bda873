package se.handslag.participant.deviation;

import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;

/** How a refusal is told to the caller. */
final class DeviationProblems {
    private static final ProblemType LIFTED_ALREADY =
            new ProblemType("deviation-already-lifted", 409, "The local group has been told");
    private static final ProblemType NO_LOCAL_GROUP =
            new ProblemType("no-local-group", 409, "There is no local group to tell");

    private DeviationProblems() {}

    static ProblemException of(DeviationResult.Why why) {
        return switch (why) {
            case NOT_FOUND ->
                ProblemException.of(
                        ProblemTypes.NOT_FOUND,
                        "There is no such hand-off, participation or deviation, or your agency is no party to it.");
            case TEXT_WITHOUT_BASIS ->
                ProblemException.of(
                                ProblemTypes.INVALID_REQUEST,
                                "A text is kept only while your agency may see the participant.")
                        .at("/text", "Leave it out: kind and category are kept.");
            case TEXT_OF_ANONYMOUS ->
                ProblemException.of(ProblemTypes.INVALID_REQUEST, "Of an anonymous participant no text is kept.")
                        .at("/text", "Leave it out.");
            case LIFTED_ALREADY ->
                ProblemException.of(LIFTED_ALREADY, "It has been lifted: the local group has it already.");
            case NO_MUNICIPALITY ->
                ProblemException.of(
                        NO_LOCAL_GROUP,
                        "Of this participant no municipality is kept, so that there is no local group to tell.");
        };
    }
}
