package se.handslag.participant.plan.act;

/** Why an act on a plan is refused. Nothing has changed when one of these comes back. */
public enum PlanRefusal {
    /** The participant or step does not exist, or is none of the caller's business; the two look the same. */
    NOT_FOUND,
    /** The caller may read the plan, but this act belongs to the responsible agency or to the step's owner. */
    NOT_YOURS,
    /** Who has no basis to see the plan cannot answer for a part of it. */
    OWNER_WITHOUT_BASIS,
    /** The step is done or dropped, and stays so. */
    ENDED,
    /** A date that lies ahead is needed: today or later. */
    DUE_DATE_IS_PAST,
    /** What is done has been: today or earlier. */
    DONE_DATE_IS_AHEAD,
    /** Of an anonymous participant neither words nor units are kept (R3.4, R4.3). */
    MORE_THAN_CODES,
    /** The step has this owner and this date already. */
    NOTHING_CHANGES
}
