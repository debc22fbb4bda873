package se.handslag.participant.closing;

import se.handslag.participant.responsibility.Participant;

/** What became of a reopening. */
sealed interface ReopenResult {
    /** Done; the participant as it is now. */
    record Reopened(Participant participant) implements ReopenResult {}

    /** An agency answers for the participant. */
    record NotClosed() implements ReopenResult {}

    /** No such participant, or not one that the caller's agency closed. */
    record NotFound() implements ReopenResult {}
}
