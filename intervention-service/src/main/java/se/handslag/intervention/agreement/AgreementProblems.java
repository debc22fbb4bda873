package se.handslag.intervention.agreement;

import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;

/** What a caller is told when an agreement cannot be registered or changed. */
final class AgreementProblems {
    static final ProblemType UNKNOWN_PROVIDER =
            new ProblemType("unknown-provider", 400, "The provider is not registered");
    static final ProblemType FOREIGN_SUBJECT =
            new ProblemType("agreement-for-another-association", 409, "Not the provider's association's own");

    private AgreementProblems() {}

    static ProblemException notFound() {
        return ProblemException.of(ProblemTypes.NOT_FOUND, "There is no such agreement.");
    }

    static ProblemException of(AgreementResult refused) {
        return switch (refused) {
            case AgreementResult.Kept done -> throw new IllegalStateException("no problem");
            case AgreementResult.Unknown no -> notFound();
            case AgreementResult.NotPermitted no ->
                ProblemException.of(
                        ProblemTypes.NOT_PERMITTED,
                        "Only staff of the provider's association registers and changes agreements with it.");
            case AgreementResult.UnknownProvider no ->
                ProblemException.of(UNKNOWN_PROVIDER, "Register the provider first.")
                        .at("/providerId", "No provider has this id.");
            case AgreementResult.NotForOneThing no ->
                ProblemException.of(ProblemTypes.INVALID_REQUEST, "An agreement is for an intervention or a programme.")
                        .at("/interventionId", "Give this or programmeId, not both.");
            case AgreementResult.ForeignIntervention no ->
                foreign("/interventionId", "The association has no such intervention.");
            case AgreementResult.ForeignProgramme no ->
                foreign("/programmeId", "The association takes part in no such programme.");
            case AgreementResult.EndsBeforeStart no ->
                ProblemException.of(ProblemTypes.INVALID_REQUEST, "The last day lies before the first.")
                        .at("/endsOn", "The first day or later; leave it out if it is open.");
        };
    }

    private static ProblemException foreign(String pointer, String hint) {
        return ProblemException.of(FOREIGN_SUBJECT, "An agreement is for something of the provider's association.")
                .at(pointer, hint);
    }
}
