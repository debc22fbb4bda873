package se.handslag.intervention.question;

/** What came of registering or changing a question. */
public sealed interface QuestionResult {
    /** It is asked. */
    record Done(OwnQuestion question) implements QuestionResult {}

    /** There is no such question. */
    record Unknown() implements QuestionResult {}

    /** The caller is not the association's administrator. */
    record NotPermitted() implements QuestionResult {}

    /** There is no such association. */
    record UnknownAssociation() implements QuestionResult {}

    /** The association has a question of this code. */
    record CodeTaken() implements QuestionResult {}

    /** It contradicts itself. */
    record Refused(QuestionRefusal why) implements QuestionResult {}
}
