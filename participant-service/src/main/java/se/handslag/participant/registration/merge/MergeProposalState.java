package se.handslag.participant.registration.merge;

/** Where a proposal stands. */
public enum MergeProposalState {
    /** It waits for the agency of the participant that is to go on. */
    PROPOSED,
    /** The two are one. */
    CONFIRMED,
    /** The two stay two. */
    REFUSED,
    /** The agency that proposed has taken it back, or the one that answers for the participant since. */
    WITHDRAWN
}
