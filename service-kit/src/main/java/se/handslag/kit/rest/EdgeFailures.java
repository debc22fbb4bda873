package se.handslag.kit.rest;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;

/** Failures outside REST, such as those of a route of the gateway's own, as problems. */
final class EdgeFailures {
    private static final Logger LOG = Logger.getLogger(EdgeFailures.class);

    private EdgeFailures() {}

    static void handle(RoutingContext request) {
        if (request.response().headWritten()) {
            request.next();
            return;
        }
        ProblemType type = type(request);
        if (type.equals(ProblemTypes.INTERNAL_ERROR)) {
            // The class only: a message may quote the request.
            LOG.errorf("%s outside REST: %s", type.uri(), name(request.failure()));
        }
        RawProblem.write(request, type);
    }

    private static ProblemType type(RoutingContext request) {
        return switch (request.failure()) {
            case UnauthorizedException e -> ProblemTypes.NOT_AUTHENTICATED;
            case AuthenticationFailedException e -> ProblemTypes.NOT_AUTHENTICATED;
            case ForbiddenException e -> ProblemTypes.NOT_PERMITTED;
            case null, default -> ProblemTypes.ofStatus(request.statusCode()).orElse(ProblemTypes.INTERNAL_ERROR);
        };
    }

    private static String name(Throwable failure) {
        return failure == null ? "no exception" : failure.getClass().getName();
    }
}
