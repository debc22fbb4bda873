package se.handslag.intervention.intervention;

/** Why an intervention cannot be as asked. */
public enum InterventionRefusal {
    /** A structural intervention registers no persons (R5.1). */
    STRUCTURAL_IS_COUNT_ONLY,
    /** An individual one must say how it measures (R5.1). */
    METHOD_MISSING,
    /** Somebody must be there to register persons in and out (R3.6). */
    CARRIER_MISSING,
    /** Its last day lies before its first. */
    ENDS_BEFORE_START
}
