package se.handslag.intervention.provider;

/** What came of registering a provider. */
public sealed interface RegisterProviderResult {
    /** It is there. */
    record Registered(Provider provider) implements RegisterProviderResult {}

    /** The association has a provider of this name. */
    record AlreadyRegistered() implements RegisterProviderResult {}

    /** The caller is not staff of the association. */
    record NotPermitted() implements RegisterProviderResult {}

    /** No such association is registered. */
    record UnknownAssociation() implements RegisterProviderResult {}
}
