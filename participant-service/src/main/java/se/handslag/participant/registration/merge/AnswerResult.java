package se.handslag.participant.registration.merge;

/** What became of an answer to a proposal. */
public sealed interface AnswerResult {
    /** It is answered. */
    record Answered(MergeProposal proposal) implements AnswerResult {}

    /** Nothing has changed. */
    record Refused(MergeRefusal why) implements AnswerResult {}
}
