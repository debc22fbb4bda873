package se.handslag.intervention.provider;

/** What came of registering or changing a provider. */
public sealed interface ProviderResult {
    /** It is as asked. */
    record Kept(Provider provider) implements ProviderResult {}

    /** The association has another provider of this name. */
    record AlreadyRegistered() implements ProviderResult {}

    /** The caller is not staff of the association. */
    record NotPermitted() implements ProviderResult {}

    /** There is no such provider. */
    record Unknown() implements ProviderResult {}

    /** No such association is registered. */
    record UnknownAssociation() implements ProviderResult {}
}
