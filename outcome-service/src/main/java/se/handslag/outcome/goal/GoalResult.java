package se.handslag.outcome.goal;

/** What came of setting a goal. */
public sealed interface GoalResult {

    /** It is there. */
    record Set(Goal goal) implements GoalResult {}

    /** The caller administers no association, or not the one whose goal or intervention it is. */
    record NotPermitted() implements GoalResult {}

    /** There is no such goal. */
    record UnknownGoal() implements GoalResult {}

    /** There is no such association, programme or intervention. */
    record UnknownScope() implements GoalResult {}

    /** There is no such definition, or it has no such result. */
    record UnknownResult() implements GoalResult {}

    /** Another goal than the one it would be a version of. */
    record AnotherScope() implements GoalResult {}
}
