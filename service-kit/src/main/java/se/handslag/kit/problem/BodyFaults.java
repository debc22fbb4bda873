package se.handslag.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.validation.ConstraintViolation;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The faults of a body that a service reads itself, such as one row of many, in the words of any other body's. */
public final class BodyFaults {
    private BodyFaults() {}

    /** What cannot be read. */
    public static ProblemException unreadable(JsonProcessingException fault) {
        return JsonFaults.problem(fault);
    }

    /** What breaks its constraints. */
    public static <T> ProblemException broken(Set<ConstraintViolation<T>> violations) {
        List<FieldError> errors = violations.stream()
                .map(ViolationFaults::error)
                .sorted(Comparator.comparing(FieldError::pointer))
                .toList();
        return ProblemException.of(
                ProblemTypes.INVALID_REQUEST, ProblemDetails.of(ProblemTypes.INVALID_REQUEST), errors);
    }
}
