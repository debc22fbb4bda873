package se.handslag.participant.registration.merge;

/** Why two participants are not merged. */
public enum MergeRefusal {
    /** No such participant or proposal, or none that the caller's agency answers for. */
    NOT_FOUND,
    /** Of the anonymous nobody can say who they are. */
    ANONYMOUS,
    /** By sex or birth date the two numbers cannot be one person's. */
    NUMBERS_DISAGREE,
    /** No participant has the number: there is nobody to merge into. */
    NUMBER_UNKNOWN,
    /** The number is the participant's own. */
    INTO_ITSELF,
    /** Somebody is waiting for an answer about the one that is to end. */
    HAND_OFF_OPEN,
    /** An intervention goes on for the one that is to end. */
    PARTICIPATION_RUNS,
    /** The same participant waits for an answer to another proposal. */
    PROPOSED_ALREADY,
    /** Of the other it is not known any more who they are. */
    SURVIVOR_CANNOT_GO_ON,
    /** The number went to a third participant at this very moment. */
    CHANGED_MEANWHILE,
    /** It does not hold any longer; why is the proposing agency's business alone. */
    NO_LONGER_POSSIBLE,
    /** The proposal has been answered. */
    ANSWERED
}
