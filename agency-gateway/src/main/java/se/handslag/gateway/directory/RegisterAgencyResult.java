package se.handslag.gateway.directory;

/** What came of {@link RegisterAgency}. */
sealed interface RegisterAgencyResult {
    /** It is registered, and announced. */
    record Registered(AgencyRow agency) implements RegisterAgencyResult {}

    /** The code is taken: codes are never reused. */
    record CodeTaken() implements RegisterAgencyResult {}

    /** A kommun must name its municipality, the others must not. */
    record WrongMunicipality() implements RegisterAgencyResult {}
}
