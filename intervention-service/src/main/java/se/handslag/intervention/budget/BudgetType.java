package se.handslag.intervention.budget;

/** Kinds of cost of an intervention (R5.3); the association's own administration is another. */
public enum BudgetType {
    /** The association's own money. */
    INSATS_COST,
    /** What the European Social Fund pays. */
    ESF_INSATS_COST
}
