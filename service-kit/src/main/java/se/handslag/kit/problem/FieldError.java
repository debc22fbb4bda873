package se.handslag.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One fault in a request. Never holds the value at fault: it may be a personal number.
 *
 * @param pointer JSON pointer into the body; null if the fault is not in the body
 * @param parameter name of the query or path parameter or header; null if the fault is in the body
 * @param detail what is wrong, in a sentence
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldError(String pointer, String parameter, String detail) {

    /** A fault in the body. */
    public static FieldError at(String pointer, String detail) {
        return new FieldError(pointer, null, detail);
    }

    /** A fault in a query or path parameter or a header. */
    public static FieldError in(String parameter, String detail) {
        return new FieldError(null, parameter, detail);
    }
}
