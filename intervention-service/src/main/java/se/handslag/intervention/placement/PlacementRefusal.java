package se.handslag.intervention.placement;

/** Why a placement cannot be as asked. */
public enum PlacementRefusal {
    /** Of an anonymous one there are sex and budget year and nothing else (R3.4). */
    ANONYMOUS,
    /** It was a mistake: nobody was there. */
    VOID,
    /** The person was not in the intervention that day. */
    OUTSIDE_PARTICIPATION,
    /** The placement has ended. */
    ENDED_ALREADY,
    /** Nobody leaves before they came. */
    ENDS_BEFORE_START,
    /** Nobody has left before the day has come. */
    ENDS_IN_THE_FUTURE
}
