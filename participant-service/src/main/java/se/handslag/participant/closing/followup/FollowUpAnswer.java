package se.handslag.participant.closing.followup;

/** What became of a follow-up. */
public enum FollowUpAnswer {
    /** The person told how it goes. */
    ANSWERED,
    /** The person was not reached. */
    NOT_REACHED,
    /** The person did not want to tell. */
    DECLINED
}
