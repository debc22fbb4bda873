package se.handslag.kit.rest;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import se.handslag.kit.problem.Challenge;
import se.handslag.kit.problem.ProblemDetails;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;

/** Answers a problem without REST. */
public final class RawProblem {

    private RawProblem() {}

    /** Ends the request with the problem, with the sentence that belongs to its type. */
    public static void write(RoutingContext request, ProblemType type) {
        write(request, type, ProblemDetails.of(type));
    }

    /** Ends the request with the problem. */
    public static void write(RoutingContext request, ProblemType type, String detail) {
        JsonObject problem = new JsonObject()
                .put("type", type.uri().toString())
                .put("title", type.title())
                .put("status", type.status())
                .put("detail", detail)
                .put("instance", request.request().path());
        if (type.equals(ProblemTypes.NOT_AUTHENTICATED)) {
            request.response()
                    .putHeader(Challenge.HEADER, Challenge.of(request.request().getHeader(HttpHeaders.AUTHORIZATION)));
        }
        request.response()
                .setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(problem.toBuffer());
    }
}
