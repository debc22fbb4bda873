package se.handslag.participant.watch;

/** What opened a watch. */
public enum WatchReason {
    /** The agency registered, took over or reopened, and planned nothing. */
    RESPONSIBILITY_BEGAN,
    /** The last step was done or dropped. */
    STEPS_ENDED,
    /** The participation that was waited for has started. */
    ENROLMENT_STARTED,
    HAND_OFF_VOIDED,
    HAND_OFF_DECLINED,
    HAND_OFF_RECALLED,
    CONSENT_WITHDRAWN,
    STEP_DATE_PASSED,
    HAND_OFF_WAITLISTED,
    NOTHING_SOON,
    TAKE_OVER_DATE_PASSED,
    HAND_OFF_RESTS_ON_CONSENT,
    PLAN_RESTS_ON_CONSENT,
    FOLLOW_UP_DATE_CAME,
    NO_HAND_OFF_CAME,
    NO_OTHER_INTERVENTION_CAME,
    NO_CLOSING_CAME
}
