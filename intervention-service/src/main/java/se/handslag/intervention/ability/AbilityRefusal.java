package se.handslag.intervention.ability;

/** Why an assessment cannot be recorded as asked. */
public enum AbilityRefusal {
    /** Of an anonymous one there are sex and budget year and nothing else (R3.4). */
    ANONYMOUS,
    /** It was a mistake: there was nobody to assess. */
    VOID,
    /** Nobody is assessed before the day has come. */
    IN_THE_FUTURE,
    /** The person was not in the intervention that day. */
    OUTSIDE_PARTICIPATION,
    /** The agency is not known. */
    UNKNOWN_AGENCY
}
