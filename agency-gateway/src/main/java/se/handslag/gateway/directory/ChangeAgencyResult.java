package se.handslag.gateway.directory;

/** What came of {@link ChangeAgency}. */
sealed interface ChangeAgencyResult {
    /** It stands like this now. */
    record Changed(AgencyRow agency) implements ChangeAgencyResult {}

    /** There is no agency of that code. */
    record NoSuchAgency() implements ChangeAgencyResult {}

    /** A kommun must name its municipality, the others must not. */
    record WrongMunicipality() implements ChangeAgencyResult {}
}
