package se.handslag.participant.watch;

/** The gaps that are watched for: in each somebody must act, by a date. */
public enum WatchKind {
    /** Nothing is planned for an open participant: no step, no enrolment, no hand-off, no follow-up (R2.7). */
    NO_NEXT_STEP,
    /** The same, after a hand-off was declined or recalled (R2.6). */
    DECLINED_WITHOUT_NEXT_STEP,
    /** A plan step's day has passed. */
    STEP_OVERDUE,
    /** Waitlisted for too long, or the next thing lies too far ahead (R2.9). */
    WAITING_TOO_LONG,
    /** A hand-off was accepted and the day to take over has passed. */
    ACCEPTED_WITHOUT_FIRST_CONTACT,
    /** A consent that something open rests on is about to end, or has ended. */
    CONSENT_EXPIRING,
    /** A booked follow-up's day has come; also of a closed participant (R2.14). */
    FOLLOW_UP_DUE,
    /** A participation ended, and what was to come next has not come, nor an outcome (R2.8). */
    OUTCOME_MISSING
}
