package se.handslag.intervention.budget;

/** What came of recording a budget. */
public sealed interface TellBudgetResult {
    /** It is as told. */
    record Told(Budget budget) implements TellBudgetResult {}

    /** There is no such intervention. */
    record UnknownIntervention() implements TellBudgetResult {}

    /** The caller is not staff of its association. */
    record NotPermitted() implements TellBudgetResult {}

    /** The European Social Fund pays no part of this intervention. */
    record NotEsfFunded() implements TellBudgetResult {}

    /** The intervention does not go on in that year. */
    record OutsidePeriod() implements TellBudgetResult {}
}
