package se.handslag.kit.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.ParamConverter;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;

/** Reads one parameter. */
final class CheckedParameter<T> implements ParamConverter<T> {
    private final CheckedParameters.Parse parse;
    private final String name;

    CheckedParameter(CheckedParameters.Parse parse, String name) {
        this.parse = parse;
        this.name = name;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T fromString(String text) {
        if (text == null) {
            return null;
        }
        try {
            return (T) parse.parser().apply(text);
        } catch (RuntimeException e) {
            // REST lets through its own exceptions only; the mapper takes the problem out again.
            throw new WebApplicationException(
                    ProblemException.of(ProblemTypes.INVALID_REQUEST, "A parameter has not the form it should have.")
                            .in(name, parse.expected()),
                    400);
        }
    }

    @Override
    public String toString(T value) {
        return value.toString();
    }
}
