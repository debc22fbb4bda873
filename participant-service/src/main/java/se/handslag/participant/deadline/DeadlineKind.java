package se.handslag.participant.deadline;

/** What must be done by a date. How many days each gives is data, per association (R2.5); see {@link DeadlineRules}. */
public enum DeadlineKind {
    /** The receiver answers an offer; counted from the day it was sent. */
    ANSWER_BY,
    /** The giver sends what the receiver asked for; counted from the day it was asked. */
    COMPLETE_BY,
    /** The receiver looks at a waiting participant again; the longest that a review date may be set ahead. */
    REVIEW_BY,
    /** The receiver meets the participant and takes over; counted from the day it accepted. */
    TAKE_OVER_BY,
    /** Somebody decides what comes next; counted from the day on which nothing was left. */
    NEXT_STEP_BY,
    /** From level 1 to level 2, counted from the last day of the deadline. */
    LIFT_TO_SECOND,
    /** From level 2 to level 3. */
    LIFT_TO_THIRD,
    /** How long a participant may wait between two steps before somebody must look (R2.9). */
    WAIT_AT_MOST,
    /** How long before its last day a consent is brought up; counted backwards. */
    RENEW_CONSENT_AHEAD,
    /** The outcome of an ended participation is recorded; counted from its last day. */
    OUTCOME_BY
}
