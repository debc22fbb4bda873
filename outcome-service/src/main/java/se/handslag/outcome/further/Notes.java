package se.handslag.outcome.further;

import java.util.List;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.counting.SuccessDefinition;

/** What is printed with figures. */
final class Notes {

    private Notes() {}

    /** The definition that the figures rest on (R6.4). */
    static List<Label> of(SuccessDefinition it) {
        String version = " (" + it.id() + ", version " + it.version() + ")";
        return List.of(new Label(
                it.title().sv() + version + ": " + it.text().sv(),
                it.title().en() + version + ": " + it.text().en()));
    }
}
