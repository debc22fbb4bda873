package se.handslag.intervention.financing;

/** What came of recording what an association gets. */
public sealed interface TellFinancingResult {
    /** It is as told. */
    record Told(Financing financing) implements TellFinancingResult {}

    /** The caller does not administer the association. */
    record NotPermitted() implements TellFinancingResult {}

    /** No such association is registered. */
    record UnknownAssociation() implements TellFinancingResult {}

    /** It cannot be shared so. */
    record Refused(FinancingRefusal why) implements TellFinancingResult {}
}
