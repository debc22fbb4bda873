package se.handslag.participant.assessment;

/** What became of recording an assessment. */
public sealed interface AssessmentResult {
    /** Recorded; it is the current one. */
    record Recorded(Assessment assessment) implements AssessmentResult {}

    /** No such participant, or none of the caller's business. */
    record NotFound() implements AssessmentResult {}

    /** The caller may read assessments, but another agency is responsible and records them. */
    record NotResponsible() implements AssessmentResult {}

    /** Of an anonymous participant no words are kept (R3.4). */
    record TextOfAnonymous() implements AssessmentResult {}

    /** The day has not been. */
    record DayIsAhead() implements AssessmentResult {}
}
