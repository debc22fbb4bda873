package se.handslag.outcome.rest;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.handslag.kit.problem.FieldError;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;

/** Collects what is wrong with a request's parameters, to say it all at once. */
final class Faults {
    private final List<FieldError> errors = new ArrayList<>();

    void add(String parameter, String detail) {
        errors.add(FieldError.in(parameter, detail));
    }

    <T> Optional<T> required(String parameter, String text, Function<String, T> parser, String advice) {
        if (text == null) {
            add(parameter, "It is required. " + advice);
            return Optional.empty();
        }
        return optional(parameter, text, parser, advice);
    }

    <T> Optional<T> optional(String parameter, String text, Function<String, T> parser, String advice) {
        try {
            return Optional.ofNullable(text).map(parser);
        } catch (IllegalArgumentException | DateTimeException e) {
            add(parameter, advice);
            return Optional.empty();
        }
    }

    void throwIfAny() {
        if (!errors.isEmpty()) {
            throw ProblemException.of(
                    ProblemTypes.INVALID_REQUEST, "The question is not one that can be answered.", errors);
        }
    }
}
