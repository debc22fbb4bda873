package se.handslag.outcome.indicator.answer;

import java.util.UUID;

/** What came of answering. */
public sealed interface AnswerResult {

    /**
     * They are recorded, and will be in reports once they have been read back.
     *
     * @param revision 0 for the first answers on the occasion
     */
    record Recorded(UUID id, int setVersion, long revision) implements AnswerResult {}

    /** There is no such set. */
    record UnknownSet() implements AnswerResult {}

    /** There is no such participation or intervention, or no more of the one asked for than of the other. */
    record UnknownSubject() implements AnswerResult {}

    /** The caller may not record answers to it. */
    record NotPermitted() implements AnswerResult {}

    /** Nothing is asked of an anonymous person, of one who withdrew consent or died, or of a mistake. */
    record NotAsked() implements AnswerResult {}

    /** The set is not asked on this occasion, or of this level. */
    record AnotherOccasion() implements AnswerResult {}

    /** A question is not of the set, or an answer no step of its scale. */
    record OffTheScale() implements AnswerResult {}

    /** The day is ahead. */
    record DayIsAhead() implements AnswerResult {}
}
