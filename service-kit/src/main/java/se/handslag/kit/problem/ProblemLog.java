package se.handslag.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Logs problems so that no personal data gets into a log: never a body, a header or a query; of the path only the
 * words; of exceptions the classes and places, and the message only if the exception is our own.
 */
final class ProblemLog {
    private static final Logger LOG = Logger.getLogger(ProblemLog.class);
    private static final int FIRST_SERVER_ERROR = 500;

    private ProblemLog() {}

    static void write(HttpProblem problem, Throwable cause, RoutingContext request) {
        if (problem.getStatusCode() == ProblemTypes.SERVICE_UNAVAILABLE.status()) {
            // One line: while something is away, every request says the same.
            LOG.warnf(
                    "%s at %s: %s",
                    problem.getType(), place(request), Quoteless.of(cause).getMessage());
        } else if (problem.getStatusCode() >= FIRST_SERVER_ERROR) {
            LOG.errorf(Quoteless.of(cause), "%s at %s", problem.getType(), place(request));
        } else {
            LOG.debugf("%s at %s", problem.getType(), place(request));
        }
    }

    private static String place(RoutingContext request) {
        if (request == null) {
            return "an unknown place";
        }
        String words = Arrays.stream(request.request().path().split("/", -1))
                .map(segment -> segment.matches("[a-z-]{0,40}|v1|[a-z-]+\\.(json|yaml)") ? segment : "*")
                .collect(Collectors.joining("/"));
        return request.request().method() + " " + words;
    }
}
