package se.handslag.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;

/** Ours before the problem library's, for each exception class that it registers. */
final class ProblemMappers {
    /** The library's are at one before authentication. */
    private static final int BEFORE_THE_LIBRARY = Priorities.AUTHENTICATION - 100;

    private ProblemMappers() {}

    /** Whatever nothing else maps. */
    @Provider
    @Priority(BEFORE_THE_LIBRARY)
    public static class Any extends ExceptionMapperBase<Exception> {
        @Override
        protected HttpProblem toProblem(Exception e) {
            return Faults.problem(e);
        }
    }

    /** What REST itself refuses. */
    @Provider
    @Priority(BEFORE_THE_LIBRARY)
    public static class Web extends ExceptionMapperBase<WebApplicationException> {
        @Override
        protected HttpProblem toProblem(WebApplicationException e) {
            return Faults.problem(e);
        }
    }

    /** No such address. */
    @Provider
    @Priority(BEFORE_THE_LIBRARY)
    public static class NotFound extends ExceptionMapperBase<NotFoundException> {
        @Override
        protected HttpProblem toProblem(NotFoundException e) {
            return Faults.problem(e);
        }
    }

    /** Malformed JSON and the rest of Jackson. */
    @Provider
    @Priority(BEFORE_THE_LIBRARY)
    public static class Json extends ExceptionMapperBase<JsonProcessingException> {
        @Override
        protected HttpProblem toProblem(JsonProcessingException e) {
            return Faults.problem(e);
        }
    }

    /** A value of the wrong form. */
    @Provider
    @Priority(BEFORE_THE_LIBRARY)
    public static class JsonFormat extends ExceptionMapperBase<InvalidFormatException> {
        @Override
        protected HttpProblem toProblem(InvalidFormatException e) {
            return Faults.problem(e);
        }
    }

    /** A value of the wrong type. */
    @Provider
    @Priority(BEFORE_THE_LIBRARY)
    public static class JsonType extends ExceptionMapperBase<MismatchedInputException> {
        @Override
        protected HttpProblem toProblem(MismatchedInputException e) {
            return Faults.problem(e);
        }
    }

    /** An unknown field. */
    @Provider
    @Priority(BEFORE_THE_LIBRARY)
    public static class JsonField extends ExceptionMapperBase<UnrecognizedPropertyException> {
        @Override
        protected HttpProblem toProblem(UnrecognizedPropertyException e) {
            return Faults.problem(e);
        }
    }

    /** Broken constraints. */
    @Provider
    @Priority(BEFORE_THE_LIBRARY)
    public static class Violation extends ExceptionMapperBase<ConstraintViolationException> {
        @Override
        protected HttpProblem toProblem(ConstraintViolationException e) {
            return Faults.problem(e);
        }
    }

    /** No token where one is needed. The library's mapper for it does not fit this version of Quarkus. */
    @Provider
    @Priority(BEFORE_THE_LIBRARY)
    public static class NoToken extends ExceptionMapperBase<UnauthorizedException> {
        @Override
        protected HttpProblem toProblem(UnauthorizedException e) {
            return Problems.ofStatus(ProblemTypes.NOT_AUTHENTICATED.status());
        }
    }

    /** A token that is not good; the same holds for the library's mapper. */
    @Provider
    @Priority(BEFORE_THE_LIBRARY)
    public static class BadToken extends ExceptionMapperBase<AuthenticationFailedException> {
        @Override
        protected HttpProblem toProblem(AuthenticationFailedException e) {
            // A token cannot be checked while the one who signs is away: that is no fault of the token.
            return e.getCause() instanceof OIDCException
                    ? Faults.problem(e.getCause())
                    : Problems.ofStatus(ProblemTypes.NOT_AUTHENTICATED.status());
        }
    }
}
