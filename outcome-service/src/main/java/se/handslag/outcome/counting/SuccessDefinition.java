package se.handslag.outcome.counting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What counts as which result (R6.4), printed with every figure that rests on it.
 *
 * @param categories tried in this order; the last takes what is left, so that results always sum to the measured
 */
public record SuccessDefinition(String id, int version, Label title, Label text, List<Category> categories) {

    public SuccessDefinition {
        categories = List.copyOf(categories);
        if (categories.isEmpty() || !categories.getLast().takesAll()) {
            throw new IllegalArgumentException("the last category of " + id + " must take what is left");
        }
        Set<String> codes = new HashSet<>();
        if (!categories.stream().map(Category::code).allMatch(codes::add)) {
            throw new IllegalArgumentException("a category of " + id + " stands twice");
        }
    }

    /** The result of a participation that left a person in this situation. */
    public Category categorise(Afterwards after) {
        return categories.stream()
                .filter(category -> category.takes(after))
                .findFirst()
                .orElseThrow();
    }
}
