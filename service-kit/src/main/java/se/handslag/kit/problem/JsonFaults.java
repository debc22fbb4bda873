package se.handslag.kit.problem;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;

/**
 * What Jackson refused, said in the caller's terms: where, and what is expected there. Jackson's own messages quote the
 * value and name our classes, so none of them is passed on.
 */
final class JsonFaults {

    private JsonFaults() {}

    static ProblemException problem(JsonProcessingException fault) {
        return switch (fault) {
            case UnrecognizedPropertyException e ->
                ProblemException.of(
                                ProblemTypes.UNKNOWN_FIELD, "Leave out fields that the API description does not have.")
                        .at(JsonPointer.of(e.getPath()), "There is no such field here.");
            case InvalidTypeIdException e -> invalid(typeIdPointer(e), "Missing, or not one of the kinds there are.");
            case ValueInstantiationException e -> ofConstructor(e);
            case MismatchedInputException e
            when e.getPath().isEmpty() && isTrailing(e) ->
                ProblemException.of(ProblemTypes.INVALID_JSON, "Something follows the JSON: " + place(fault) + ".");
            case MismatchedInputException e -> invalid(JsonPointer.of(e.getPath()), Expected.of(e.getTargetType()));
            case JsonMappingException e when e.getCause() instanceof ProblemException problem -> problem;
            case JsonMappingException e
            when e.getCause() instanceof InputCoercionException tooBig ->
                invalid(JsonPointer.of(e.getPath()), Expected.of(tooBig.getTargetType()));
            case JsonMappingException e
            when !e.getPath().isEmpty() && e.getCause() == null ->
                invalid(JsonPointer.of(e.getPath()), "This value cannot be read.");
            default ->
                ProblemException.of(
                        ProblemTypes.INVALID_JSON, "The body cannot be read as JSON: " + place(fault) + ".");
        };
    }

    private static boolean isTrailing(MismatchedInputException e) {
        return e.getOriginalMessage() != null && e.getOriginalMessage().startsWith("Trailing token");
    }

    /** A value record may refuse in its constructor, with a problem of its own or without. */
    private static ProblemException ofConstructor(ValueInstantiationException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException problem) {
                return problem;
            }
        }
        return invalid(JsonPointer.of(e.getPath()), "This value is not allowed here.");
    }

    private static ProblemException invalid(String pointer, String detail) {
        return ProblemException.of(ProblemTypes.INVALID_REQUEST, "The body does not fit the API description.")
                .at(pointer, detail);
    }

    private static String typeIdPointer(InvalidTypeIdException e) {
        StringBuilder pointer = new StringBuilder(JsonPointer.of(e.getPath()));
        JsonTypeInfo info =
                e.getBaseType() == null ? null : e.getBaseType().getRawClass().getAnnotation(JsonTypeInfo.class);
        if (info != null && !info.property().isEmpty() && !pointer.toString().endsWith("/" + info.property())) {
            JsonPointer.append(pointer, info.property());
        }
        return pointer.toString();
    }

    private static String place(JsonProcessingException fault) {
        return fault.getLocation() == null
                ? "it ends too early"
                : "line " + fault.getLocation().getLineNr() + ", column "
                        + fault.getLocation().getColumnNr();
    }
}
