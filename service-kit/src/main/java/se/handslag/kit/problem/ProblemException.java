package se.handslag.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.ArrayList;
import java.util.List;

/** An error answer on its way out. Thrown by resources, and by use cases whose work it rolls back. */
public final class ProblemException extends HttpProblem {
    private final transient ProblemType type;
    private final transient List<FieldError> errors;

    private ProblemException(ProblemType type, String detail, List<FieldError> errors) {
        super(builder(type, detail, errors));
        this.type = type;
        this.errors = List.copyOf(errors);
    }

    /**
     * A problem to throw.
     *
     * @param detail a sentence that helps the caller; never a value from the request
     */
    public static ProblemException of(ProblemType type, String detail) {
        return new ProblemException(type, detail, List.of());
    }

    /** The same with faults named. */
    public static ProblemException of(ProblemType type, String detail, List<FieldError> errors) {
        return new ProblemException(type, detail, errors);
    }

    /** The same problem, with one more fault in the body. */
    public ProblemException at(String pointer, String detail) {
        return with(FieldError.at(pointer, detail));
    }

    /** The same problem, with one more fault in a parameter or header. */
    public ProblemException in(String parameter, String detail) {
        return with(FieldError.in(parameter, detail));
    }

    /** The kind. */
    public ProblemType problemType() {
        return type;
    }

    /** The faults that it names. */
    public List<FieldError> errors() {
        return errors;
    }

    private ProblemException with(FieldError error) {
        List<FieldError> more = new ArrayList<>(errors);
        more.add(error);
        return new ProblemException(type, getDetail(), more);
    }

    private static Builder builder(ProblemType type, String detail, List<FieldError> errors) {
        Builder builder = HttpProblem.builder()
                .withType(type.uri())
                .withTitle(type.title())
                .withStatus(type.status())
                .withDetail(detail);
        if (!errors.isEmpty()) {
            builder.with("errors", List.copyOf(errors));
        }
        return builder;
    }
}
