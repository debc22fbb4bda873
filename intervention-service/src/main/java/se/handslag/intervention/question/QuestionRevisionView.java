package se.handslag.intervention.question;

import java.time.Instant;

/**
 * How a question was worded from a moment on.
 *
 * @param version 0 is the first
 * @param recordedAt the moment, UTC
 */
public record QuestionRevisionView(int version, QuestionBody content, Instant recordedAt) {

    static QuestionRevisionView of(QuestionRevision revision) {
        return new QuestionRevisionView(
                revision.version(),
                QuestionBody.of(revision.content()),
                revision.recording().recordedAt());
    }
}
