package se.handslag.outcome.document;

import java.util.Optional;
import se.handslag.outcome.counting.Label;

/**
 * A column of figures.
 *
 * @param name stable, for machines; once in a table
 * @param group what it stands under together with its neighbours, such as women
 */
public record Column(String name, Label title, Optional<Label> group) {
    /** A column by itself. */
    public static Column of(String name, Label title) {
        return new Column(name, title, Optional.empty());
    }
}
