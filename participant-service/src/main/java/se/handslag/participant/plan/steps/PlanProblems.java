package se.handslag.participant.plan.steps;

import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.participant.plan.act.PlanRefusal;

/** How each {@link PlanRefusal} is told to the caller. */
final class PlanProblems {
    private static final ProblemType NOT_YOUR_STEP =
            new ProblemType("not-your-step", 403, "The step is another agency's");
    private static final ProblemType OWNER_WITHOUT_BASIS =
            new ProblemType("owner-without-basis", 422, "The owner may not see the plan");
    private static final ProblemType ENDED = new ProblemType("plan-step-ended", 409, "The step has ended");

    private PlanProblems() {}

    static ProblemException of(PlanRefusal refusal) {
        return switch (refusal) {
            case NOT_FOUND ->
                ProblemException.of(
                        ProblemTypes.NOT_FOUND, "There is no such participant or step, or your agency may not see it.");
            case NOT_YOURS ->
                ProblemException.of(
                        NOT_YOUR_STEP,
                        "The responsible agency writes the plan; another party adds, completes and drops its own steps.");
            case OWNER_WITHOUT_BASIS ->
                ProblemException.of(
                                OWNER_WITHOUT_BASIS,
                                "A consent is needed that is in force today, is given for JOINT_PLANNING, covers PLAN, and"
                                        + " names the responsible agency as disclosing and the owner as receiving.")
                        .at("/ownerAgency", "Name the responsible agency or one that such a consent names.");
            case ENDED -> ProblemException.of(ENDED, "The step is done or dropped and stays so: add a new one.");
            case DUE_DATE_IS_PAST ->
                ProblemException.of(ProblemTypes.INVALID_REQUEST, "The step must be planned ahead.")
                        .at("/dueOn", "Give today or a later date.");
            case DONE_DATE_IS_AHEAD ->
                ProblemException.of(ProblemTypes.INVALID_REQUEST, "What is done must have been.")
                        .at("/doneOn", "Give today or an earlier date.");
            case MORE_THAN_CODES ->
                ProblemException.of(
                                ProblemTypes.INVALID_REQUEST,
                                "Of an anonymous participant neither a text nor a unit is kept.")
                        .at("", "Leave out text and ownerUnitId.");
            case NOTHING_CHANGES ->
                ProblemException.of(ProblemTypes.INVALID_REQUEST, "The step has this owner and this date already.")
                        .at("", "Give another owner or another date.");
        };
    }
}
