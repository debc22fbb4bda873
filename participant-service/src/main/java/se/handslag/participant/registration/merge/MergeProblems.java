package se.handslag.participant.registration.merge;

import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.participant.registration.IdentityProblems;

/** How each refusal of a merge is told. Of the other participant nothing is told but that it is there. */
final class MergeProblems {
    private static final ProblemType NUMBER_UNKNOWN =
            new ProblemType("merge-number-unknown", 422, "No participant has the number");
    private static final ProblemType INTO_ITSELF =
            new ProblemType("merge-into-itself", 422, "The number is the participant's own");
    private static final ProblemType HAND_OFF_OPEN =
            new ProblemType("merge-over-open-hand-off", 409, "The participant has an open hand-off");
    private static final ProblemType NOT_POSSIBLE =
            new ProblemType("merge-not-possible", 409, "The participants cannot be merged");

    private MergeProblems() {}

    static ProblemException of(MergeResult.Why why) {
        return switch (why) {
            case NOT_FOUND -> IdentityProblems.notFound();
            case ANONYMOUS -> IdentityProblems.anonymous();
            case NUMBER_UNKNOWN ->
                ProblemException.of(
                                NUMBER_UNKNOWN,
                                "There is nobody to merge into: register it as this participant's new number.")
                        .at("/number", "POST it to /participants/{participant-id}/personal-numbers.");
            case INTO_ITSELF ->
                ProblemException.of(INTO_ITSELF, "A participant is not merged into itself.")
                        .at("/number", "Give the number of the participant that goes on.");
            case HAND_OFF_OPEN ->
                ProblemException.of(
                        HAND_OFF_OPEN, "Recall the open hand-off, or wait for its answer, and merge after that.");
            case SURVIVOR_NOT_OPEN ->
                ProblemException.of(
                        NOT_POSSIBLE, "Ask the association's coordinator: as it is, nobody would be responsible.");
            case CHANGED_MEANWHILE ->
                ProblemException.of(ProblemTypes.CONFLICT, "The number changed hands this moment: try again.");
        };
    }
}
