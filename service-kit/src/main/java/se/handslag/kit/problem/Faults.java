package se.handslag.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.oidc.OIDCException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Comparator;
import java.util.List;

/** The one place that decides which problem a throwable is. */
final class Faults {

    private Faults() {}

    static HttpProblem problem(Throwable thrown) {
        return switch (thrown) {
            case HttpProblem problem -> problem;
            case JsonProcessingException json -> JsonFaults.problem(json);
            case ConstraintViolationException violated -> violations(violated);
            case WebApplicationException web -> web(web);
            default -> inside(thrown);
        };
    }

    /** A problem that something wrapped on its way out, the database's refusal, or a fault of ours. */
    private static HttpProblem inside(Throwable thrown) {
        int depth = 0;
        for (Throwable cause = thrown; cause != null && depth < 20; cause = cause.getCause(), depth++) {
            if (cause instanceof HttpProblem problem) {
                return problem;
            }
            if (cause instanceof OIDCException) {
                return DatabaseFaults.unavailable();
            }
        }
        return DatabaseFaults.problem(thrown).orElseGet(() -> Problems.ofStatus(500));
    }

    private static HttpProblem web(WebApplicationException web) {
        Throwable cause = web.getCause();
        if (cause instanceof HttpProblem || cause instanceof JsonProcessingException) {
            return problem(cause);
        }
        return Problems.ofStatus(web.getResponse().getStatus());
    }

    private static HttpProblem violations(ConstraintViolationException violated) {
        if (violated.getConstraintViolations().stream().anyMatch(ViolationFaults::isOurs)) {
            return Problems.ofStatus(500);
        }
        List<FieldError> errors = violated.getConstraintViolations().stream()
                .map(ViolationFaults::error)
                .sorted(Comparator.comparing(FieldError::toString))
                .toList();
        return ProblemException.of(ProblemTypes.INVALID_REQUEST, "The request breaks rules: see errors.", errors);
    }
}
