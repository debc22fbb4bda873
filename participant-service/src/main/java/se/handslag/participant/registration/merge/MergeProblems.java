package se.handslag.participant.registration.merge;

import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.participant.registration.IdentityProblems;

/** How each refusal of a merge is told. Of the other participant nothing is told but that it is there. */
final class MergeProblems {
    private static final ProblemType NUMBERS_DISAGREE =
            new ProblemType("merge-numbers-disagree", 422, "The numbers are not one person's");
    private static final ProblemType NUMBER_UNKNOWN =
            new ProblemType("merge-number-unknown", 422, "No participant has the number");
    private static final ProblemType INTO_ITSELF =
            new ProblemType("merge-into-itself", 422, "The number is the participant's own");
    private static final ProblemType HAND_OFF_OPEN =
            new ProblemType("merge-over-open-hand-off", 409, "The participant has an open hand-off");
    private static final ProblemType PARTICIPATION_RUNS =
            new ProblemType("merge-over-participation", 409, "The participant takes part in an intervention");
    private static final ProblemType PROPOSED_ALREADY =
            new ProblemType("merge-already-proposed", 409, "A proposal waits for its answer");
    private static final ProblemType ANSWERED =
            new ProblemType("merge-proposal-answered", 409, "The proposal has been answered");
    private static final ProblemType NOT_POSSIBLE =
            new ProblemType("merge-not-possible", 409, "The participants cannot be merged");

    private MergeProblems() {}

    static ProblemException of(MergeRefusal why) {
        return switch (why) {
            case NOT_FOUND ->
                ProblemException.of(
                        ProblemTypes.NOT_FOUND,
                        "There is no such participant or proposal, or your agency is not responsible for it.");
            case ANONYMOUS -> IdentityProblems.anonymous();
            case NUMBERS_DISAGREE ->
                ProblemException.of(NUMBERS_DISAGREE, "Sex or birth date of the two numbers differ.")
                        .at("/number", "Give a number of the same person.");
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
                        HAND_OFF_OPEN, "Recall the open hand-off, or wait for its answer, and propose after that.");
            case PARTICIPATION_RUNS ->
                ProblemException.of(
                        PARTICIPATION_RUNS,
                        "It rests on a consent of this participant. Let the other agency propose instead, so that this"
                                + " participant goes on, or wait until it has ended.");
            case PROPOSED_ALREADY ->
                ProblemException.of(
                        PROPOSED_ALREADY, "The other agency has not answered an earlier proposal of this participant.");
            case SURVIVOR_CANNOT_GO_ON ->
                ProblemException.of(
                        NOT_POSSIBLE, "Ask the association's coordinator: the number leads to nobody who can go on.");
            case NO_LONGER_POSSIBLE ->
                ProblemException.of(
                        NOT_POSSIBLE,
                        "Something has changed since it was proposed: ask the proposing agency, or refuse it.");
            case ANSWERED ->
                ProblemException.of(ANSWERED, "It was confirmed, refused or withdrawn before: read it to see which.");
            case CHANGED_MEANWHILE ->
                ProblemException.of(ProblemTypes.CONFLICT, "The number changed hands this moment: try again.");
        };
    }
}
