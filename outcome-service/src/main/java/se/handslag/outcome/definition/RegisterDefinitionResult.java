package se.handslag.outcome.definition;

/** What came of saying what counts as success. */
public sealed interface RegisterDefinitionResult {

    /** It is there, and holds from its moment on. */
    record Registered(KnownDefinition definition) implements RegisterDefinitionResult {}

    /** The definition is somebody else's, or the caller administers nothing. */
    record NotPermitted() implements RegisterDefinitionResult {}

    /** A moment that has been: reports as of it would change (R6.3). */
    record InThePast() implements RegisterDefinitionResult {}

    /** A code stands twice, or the last category leaves somebody over. */
    record NotWhole(String why) implements RegisterDefinitionResult {}
}
