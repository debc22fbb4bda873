package se.handslag.outcome.definition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.handslag.outcome.counting.Category;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.counting.SuccessDefinition;

/**
 * What is to count as success from now on, or from a moment to come.
 *
 * @param inForceFrom at once if empty
 */
public record NewDefinition(
        String id, Label title, Label text, List<Category> categories, Optional<Instant> inForceFrom) {

    public NewDefinition {
        categories = List.copyOf(categories);
    }

    /** With the number it gets. */
    SuccessDefinition numbered(int version) {
        return new SuccessDefinition(id, version, title, text, categories);
    }
}
