package se.handslag.outcome.rest;

/** The example of a report in the API's description. */
final class DocumentExample {
    static final String EXIT_REASONS = "{}";

    private DocumentExample() {}
}
