package se.handslag.intervention.association;

/** What came of registering an association. */
public sealed interface RegisterAssociationResult {
    /** It is there. */
    record Registered(Association association) implements RegisterAssociationResult {}

    /** The code is taken. */
    record AlreadyRegistered() implements RegisterAssociationResult {}

    /** The caller administers neither the platform nor this association. */
    record NotPermitted() implements RegisterAssociationResult {}
}
