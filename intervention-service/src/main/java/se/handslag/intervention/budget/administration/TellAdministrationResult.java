package se.handslag.intervention.budget.administration;

/** What came of recording an association's own costs. */
public sealed interface TellAdministrationResult {
    /** It is as told. */
    record Told(AdministrationBudget budget) implements TellAdministrationResult {}

    /** The caller does not administer the association. */
    record NotPermitted() implements TellAdministrationResult {}

    /** No such association is registered. */
    record UnknownAssociation() implements TellAdministrationResult {}
}
