package se.handslag.participant.plan;

/** What the caller of an act should see to. */
public enum PlanWarning {
    /** The plan has no open step left: decide the next one (R2.7). */
    NO_NEXT_STEP
}
