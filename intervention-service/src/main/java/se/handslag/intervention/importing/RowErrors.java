package se.handslag.intervention.importing;

import java.util.List;
import java.util.function.UnaryOperator;
import se.handslag.kit.problem.ProblemException;

/** Problems of single requests as errors of rows. */
public final class RowErrors {
    private RowErrors() {}

    /**
     * One error for each fault that the problem names, or one for the row as a whole.
     *
     * @param place what a JSON pointer is called in the file
     */
    public static List<RowError> of(ProblemException problem, UnaryOperator<String> place) {
        String slug = problem.problemType().slug();
        if (problem.errors().isEmpty()) {
            return List.of(new RowError(slug, "", problem.getDetail()));
        }
        return problem.errors().stream()
                .map(error -> new RowError(slug, place.apply(pointer(error.pointer())), error.detail()))
                .toList();
    }

    private static String pointer(String pointer) {
        return pointer == null ? "" : pointer;
    }
}
