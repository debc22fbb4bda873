package se.handslag.gateway.delivery.decide;

/** What an agency is in a hand-off, or to a step of a plan. */
public enum AgencyRole {
    GIVER,
    RECEIVER,
    /** Answers for the step, by consent. */
    OWNER,
    /** Answered for the step until now. */
    FORMER_OWNER
}
