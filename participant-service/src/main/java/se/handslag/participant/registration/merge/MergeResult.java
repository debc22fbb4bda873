package se.handslag.participant.registration.merge;

import se.handslag.participant.responsibility.Participant;

/** What became of a merge. */
public sealed interface MergeResult {
    /** The participant has ended, and the person goes on as the other. */
    record Merged(Participant absorbed) implements MergeResult {}

    /** Nothing has changed. */
    record Refused(Why why) implements MergeResult {}

    /** Why two participants are not merged. */
    enum Why {
        /** No such participant, or not one that the caller's agency answers for. */
        NOT_FOUND,
        /** Of the anonymous nobody can say who they are. */
        ANONYMOUS,
        /** No participant has the number: there is nobody to merge into. */
        NUMBER_UNKNOWN,
        /** The number is the participant's own. */
        INTO_ITSELF,
        /** Somebody is waiting for an answer about the one that is to end. */
        HAND_OFF_OPEN,
        /** Nobody answers for the other, so that nobody would answer for the person. */
        SURVIVOR_NOT_OPEN,
        /** The number went to a third participant at this very moment. */
        CHANGED_MEANWHILE
    }
}
