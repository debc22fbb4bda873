package se.handslag.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One fault in a request, or one reason why it was refused. Never holds the value at fault: it may be a personal number.
 *
 * @param pointer JSON pointer into the body; null if the fault is not in the body
 * @param parameter name of the query or path parameter or header; null if the fault is not there
 * @param code of a reason that lies in the present state and not in the request; null otherwise
 * @param detail what is wrong, in a sentence
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldError(String pointer, String parameter, String code, String detail) {

    /** A fault in the body. */
    public static FieldError at(String pointer, String detail) {
        return new FieldError(pointer, null, null, detail);
    }

    /** A fault in a query or path parameter or a header. */
    public static FieldError in(String parameter, String detail) {
        return new FieldError(null, parameter, null, detail);
    }

    /** A condition that the present state does not meet. */
    public static FieldError unmet(String code, String detail) {
        return new FieldError(null, null, code, detail);
    }
}
