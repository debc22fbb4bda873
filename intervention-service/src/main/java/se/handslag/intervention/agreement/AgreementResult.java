package se.handslag.intervention.agreement;

/** What came of registering or changing an agreement. */
public sealed interface AgreementResult {
    /** It is as asked. */
    record Kept(Agreement agreement) implements AgreementResult {}

    /** The caller is not staff of the association. */
    record NotPermitted() implements AgreementResult {}

    /** There is no such agreement. */
    record Unknown() implements AgreementResult {}

    /** There is no such provider. */
    record UnknownProvider() implements AgreementResult {}

    /** It names neither an intervention nor a programme, or both. */
    record NotForOneThing() implements AgreementResult {}

    /** There is no such intervention, or it is another association's. */
    record ForeignIntervention() implements AgreementResult {}

    /** There is no such programme, or the association does not take part in it. */
    record ForeignProgramme() implements AgreementResult {}

    /** Its last day would lie before its first. */
    record EndsBeforeStart() implements AgreementResult {}
}
