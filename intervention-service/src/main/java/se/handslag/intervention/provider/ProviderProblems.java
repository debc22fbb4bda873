package se.handslag.intervention.provider;

import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;

/** What a caller is told when a provider cannot be registered or changed. */
final class ProviderProblems {
    static final ProblemType ALREADY_REGISTERED =
            new ProblemType("provider-already-registered", 409, "The provider is already registered");
    static final ProblemType UNKNOWN_ASSOCIATION =
            new ProblemType("unknown-association", 400, "The association is not registered");

    private ProviderProblems() {}

    static ProblemException notFound() {
        return ProblemException.of(ProblemTypes.NOT_FOUND, "There is no such provider.");
    }

    static ProblemException of(ProviderResult refused) {
        return switch (refused) {
            case ProviderResult.Kept done -> throw new IllegalStateException("no problem");
            case ProviderResult.Unknown no -> notFound();
            case ProviderResult.NotPermitted no ->
                ProblemException.of(
                        ProblemTypes.NOT_PERMITTED,
                        "Only staff of the association registers and changes its providers.");
            case ProviderResult.AlreadyRegistered no ->
                ProblemException.of(ALREADY_REGISTERED, "The association has a provider of this name.")
                        .at("/name", "This name is taken.");
            case ProviderResult.UnknownAssociation no ->
                ProblemException.of(UNKNOWN_ASSOCIATION, "Register the association first.")
                        .at("/association", "No association has this code.");
        };
    }
}
