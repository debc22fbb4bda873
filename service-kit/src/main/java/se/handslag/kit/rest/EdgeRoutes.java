package se.handslag.kit.rest;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import se.handslag.kit.problem.ProblemTypes;

/**
 * What holds for every request, also those that never get as far as REST: the trace in the answer, the limit of the
 * body, and problems where Vert.x would answer with a page or with nothing.
 */
@ApplicationScoped
class EdgeRoutes {
    private static final int FIRST = Integer.MIN_VALUE + 10;
    private static final int LAST = Integer.MAX_VALUE;
    private final BodySizes sizes;

    EdgeRoutes(BodySizes sizes) {
        this.sizes = sizes;
    }

    void install(@Observes Router router) {
        router.route().order(FIRST).handler(this::enter).failureHandler(EdgeFailures::handle);
        router.route().order(LAST).handler(request -> RawProblem.write(request, ProblemTypes.NOT_FOUND));
    }

    private void enter(RoutingContext request) {
        TraceHeader.put(request);
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && tooLong(length, sizes.limitAt(request.request().path()))) {
            // The rest of the body is not read: this connection cannot carry another request.
            request.response().putHeader(HttpHeaders.CONNECTION, "close");
            RawProblem.write(request, ProblemTypes.BODY_TOO_LARGE);
        } else {
            request.next();
        }
    }

    private static boolean tooLong(String length, long limit) {
        try {
            return Long.parseLong(length) > limit;
        } catch (NumberFormatException e) {
            return true;
        }
    }
}
