package se.handslag.participant.closing.followup;

/** What became of an answer to a follow-up. */
sealed interface AnswerResult {
    /** Noted. */
    record Answered(FollowUp followUp) implements AnswerResult {}

    /** It has an answer already, which is never changed. */
    record AnsweredBefore() implements AnswerResult {}

    /** The day lies ahead. */
    record DayIsAhead() implements AnswerResult {}

    /** Whether they work or study can only be known of one who answered. */
    record ToldByNobody() implements AnswerResult {}

    /** No such follow-up, or not one of the agency's. */
    record NotFound() implements AnswerResult {}
}
