package se.handslag.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.InstanceUtils;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The last hand on every problem: one that did not come from our code gets its type, title and detail by status (what
 * frameworks say about themselves helps nobody and may help an attacker), and all get the full path as instance.
 */
@ApplicationScoped
class ProblemPolish implements ProblemPostProcessor {
    private final CurrentVertxRequest current;

    ProblemPolish(CurrentVertxRequest current) {
        this.current = current;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        HttpProblem ours = problem.getType() == null ? Problems.ofStatus(problem) : problem;
        HttpProblem polished = HttpProblem.builder(ours)
                .withInstance(InstanceUtils.pathToInstance(path(context)))
                .build();
        ProblemLog.write(polished, context.cause, current.getCurrent());
        return polished;
    }

    private String path(ProblemContext context) {
        return current.getCurrent() == null
                ? context.path
                : current.getCurrent().request().path();
    }
}
