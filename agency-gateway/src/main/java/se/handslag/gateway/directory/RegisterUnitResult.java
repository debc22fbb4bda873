package se.handslag.gateway.directory;

/** What came of {@link RegisterUnit}. */
sealed interface RegisterUnitResult {
    /** It is registered, and announced. */
    record Registered(UnitRow unit) implements RegisterUnitResult {}

    /** There is no agency of that code. */
    record NoSuchAgency() implements RegisterUnitResult {}

    /** The agency has a unit of that name: two could not be told apart in a list. */
    record NameTaken() implements RegisterUnitResult {}
}
