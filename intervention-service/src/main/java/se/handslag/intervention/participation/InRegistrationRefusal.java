package se.handslag.intervention.participation;

/** Why somebody cannot be registered in as asked. */
public enum InRegistrationRefusal implements InRegistrationOutcome {
    /** The intervention registers no persons (R5.1). */
    COUNT_ONLY,
    /** Nothing may point at an anonymous participant (R3.4). */
    PARTICIPANT_IS_ANONYMOUS,
    /** Nobody is responsible for the participant, who must be reopened first (S4). */
    PARTICIPANT_IS_CLOSED,
    /** A person is followed by written consent only (R3.1). */
    CONSENT_MISSING,
    /** The consent is from a day that has not come. */
    CONSENT_IN_THE_FUTURE,
    /** The start is on a day that has not come. */
    STARTS_IN_THE_FUTURE,
    /** The intervention does not go on that day. */
    OUTSIDE_PERIOD,
    /** The intervention does not go on in that year. */
    BUDGET_YEAR_OUTSIDE_PERIOD,
    /** There is somebody in every place, or one is promised (R5.4). */
    NO_FREE_PLACE,
    /** Others wait for the free place, and it is their turn (R5.4). */
    OTHERS_WAIT
}
