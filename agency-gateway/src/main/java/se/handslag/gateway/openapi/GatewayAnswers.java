package se.handslag.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import se.handslag.gateway.routing.RoutingProblems;
import se.handslag.kit.problem.ProblemType;

/** What the gateway may answer in place of any service (DOK.13). */
final class GatewayAnswers {
    private static final List<ProblemType> PROBLEMS =
            List.of(RoutingProblems.TOO_MANY_REQUESTS, RoutingProblems.NO_ANSWER_IN_TIME);
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private GatewayAnswers() {}

    static void addTo(ObjectNode document) {
        ObjectNode shared = document.withObject("/components/responses");
        PROBLEMS.forEach(problem -> shared.set(problem.slug(), answer(problem)));
        for (JsonNode path : document.path("paths")) {
            for (String method : METHODS) {
                if (path.path(method).path("responses") instanceof ObjectNode responses) {
                    PROBLEMS.forEach(problem -> responses
                            .putObject(Integer.toString(problem.status()))
                            .put("$ref", "#/components/responses/" + problem.slug()));
                }
            }
        }
    }

    private static ObjectNode answer(ProblemType problem) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("description", problem.title() + ".");
        ObjectNode headers = answer.putObject("headers");
        headers.putObject("Retry-After").put("$ref", "#/components/headers/Retry-After");
        headers.putObject("traceparent").put("$ref", "#/components/headers/traceparent");
        ObjectNode media = answer.putObject("content").putObject("application/problem+json");
        media.putObject("schema").put("$ref", "#/components/schemas/Problem");
        media.putObject("examples")
                .putObject(problem.slug())
                .putObject("value")
                .put("type", problem.uri().toString())
                .put("title", problem.title())
                .put("status", problem.status())
                .put("detail", "Wait as long as Retry-After says, and try again.")
                .put("instance", "/handslag/v1/hand-offs");
        return answer;
    }
}
