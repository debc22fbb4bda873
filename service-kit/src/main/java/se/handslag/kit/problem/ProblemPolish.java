package se.handslag.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.InstanceUtils;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;

/**
 * The last hand on every problem: one that did not come from our code gets its type, title and detail by status (what
 * frameworks say about themselves helps nobody and may help an attacker), and all get the full path as instance.
 */
@ApplicationScoped
class ProblemPolish implements ProblemPostProcessor {
    private final CurrentVertxRequest current;
    private final AllowedMethods allowed;

    ProblemPolish(CurrentVertxRequest current, AllowedMethods allowed) {
        this.current = current;
        this.allowed = allowed;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        HttpProblem ours = problem.getType() == null ? Problems.ofStatus(problem) : problem;
        HttpProblem.Builder builder =
                HttpProblem.builder(ours).withInstance(InstanceUtils.pathToInstance(path(context)));
        if (ours.getStatusCode() == ProblemTypes.METHOD_NOT_ALLOWED.status()) {
            builder.withHeader(HttpHeaders.ALLOW, allowed.at(context.path));
        }
        if (ours.getStatusCode() == ProblemTypes.NOT_AUTHENTICATED.status()) {
            builder.withHeader(Challenge.HEADER, Challenge.of(authorization()));
        }
        if (ours.getStatusCode() == ProblemTypes.BODY_TOO_LARGE.status()) {
            // The rest of the body is not read: this connection cannot carry another request.
            builder.withHeader("Connection", "close");
        }
        HttpProblem polished = builder.build();
        ProblemLog.write(polished, context.cause, current.getCurrent());
        return polished;
    }

    private String authorization() {
        return current.getCurrent() == null
                ? null
                : current.getCurrent().request().getHeader(HttpHeaders.AUTHORIZATION);
    }

    private String path(ProblemContext context) {
        return current.getCurrent() == null
                ? context.path
                : current.getCurrent().request().path();
    }
}
