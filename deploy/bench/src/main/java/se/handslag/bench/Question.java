package se.handslag.bench;

import java.util.List;

/**
 * A list to measure.
 *
 * @param paged whether there is a middle and an end to look at
 */
record Question(String path, boolean paged) {
    /** What an agency asks; {@code unit} and {@code municipality} are some that it has hand-offs in. */
    static List<Question> ofAgency(String unit, String municipality) {
        return List.of(
                new Question("hand-offs", true),
                new Question("hand-offs?sort=due", true),
                new Question("hand-offs?list=from-us", true),
                new Question("hand-offs?list=from-us&sort=due", true),
                new Question("hand-offs?list=waiting", true),
                new Question("hand-offs?list=waiting&sort=due", true),
                new Question("hand-offs?list=overdue", true),
                new Question("hand-offs?list=overdue&sort=due", true),
                new Question("hand-offs?state=RECEIVED", true),
                new Question("hand-offs?state=TAKEN_OVER", true),
                new Question("hand-offs?unit=" + unit, true),
                new Question("hand-offs?unit=00000000-0000-7000-8000-000000000000", false),
                new Question("hand-offs?level=3", true),
                new Question("hand-offs?municipality=" + municipality, true),
                new Question("hand-offs?municipality=" + municipality + "&level=3&sort=due", false),
                new Question("hand-offs?dueBefore=2026-11-23T00:00:00Z", true),
                new Question("hand-offs?caseworker=me", true),
                new Question("hand-offs?caseworker=me&sort=due", true),
                new Question("participants", true),
                new Question("participants?nextStep=none", true),
                new Question("lifted-hand-offs", true),
                new Question("hand-off-counts", false));
    }

    /** What a coordinator asks. */
    static List<Question> ofCoordinator() {
        return List.of(new Question("lifted-hand-offs", true), new Question("hand-off-counts", false));
    }
}
