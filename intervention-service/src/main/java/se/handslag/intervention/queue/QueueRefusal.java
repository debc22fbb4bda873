package se.handslag.intervention.queue;

/** Why a wait cannot begin or go on as asked. */
public enum QueueRefusal implements QueueOutcome {
    /** The intervention registers no persons (R5.1). */
    COUNT_ONLY,
    /** Nothing may point at an anonymous participant (R3.4). */
    PARTICIPANT_IS_ANONYMOUS,
    /** Nobody is responsible for the participant (S4). */
    PARTICIPANT_IS_CLOSED,
    /** A person is followed by written consent only, from the first day of waiting (R3.1). */
    CONSENT_MISSING,
    /** The consent is from a day that has not come. */
    CONSENT_IN_THE_FUTURE,
    /** The wait began on a day that has not come. */
    JOINS_IN_THE_FUTURE,
    /** On that day the intervention was over. */
    INTERVENTION_IS_OVER,
    /** There is somebody in every place, or one is promised. */
    NO_FREE_PLACE,
    /** Nobody waits who has no offer yet. */
    NOBODY_WAITS,
    /** A place is offered already. */
    OFFERED_ALREADY,
    /** The person has said yes to a place. */
    HAS_A_PLACE,
    /** The date to answer has passed. */
    ANSWER_BY_PASSED,
    /** The date to answer is too far away for those who wait behind. */
    ANSWER_BY_TOO_FAR,
    /** Whoever is passed over is passed over for a reason (R5.4). */
    EXCEPTION_MISSING,
    /** It was the person's turn: nobody is passed over. */
    NOBODY_PASSED_OVER,
    /** No place is offered. */
    NOTHING_TO_ANSWER,
    /** With a no it must be said whether the person goes on waiting. */
    WAITS_ON_MISSING,
    /** Whoever says yes waits for nothing more. */
    WAITS_ON_WITH_YES,
    /** The wait has ended. */
    LEFT_ALREADY,
    /** Nobody stops waiting before they began. */
    LEFT_BEFORE_JOINING,
    /** Nobody has left before the day has come. */
    LEAVES_IN_THE_FUTURE,
    /** These reasons follow from other acts. */
    REASON_IS_NOT_TOLD
}
