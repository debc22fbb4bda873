package se.handslag.kit.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;

/** One operation, completed. What the resource itself says of a status is kept. */
final class OperationParts {
    private final String path;
    private final HttpMethod method;
    private final Operation operation;
    private final boolean open;

    OperationParts(String path, HttpMethod method, Operation operation) {
        this.path = path;
        this.method = method;
        this.operation = operation;
        this.open = ApiDescription.isOpen(path, method);
    }

    void complete() {
        security();
        parameters();
        APIResponses responses = operation.getResponses();
        problems().forEach(status -> problem(responses, status));
        if (method == HttpMethod.GET && ofOne()) {
            APIResponse notModified = OASFactory.createAPIResponse().description("Still the version you have.");
            responses.addAPIResponse("304", notModified.addHeader("ETag", ref("ETag")));
        }
        responses.getAPIResponses().forEach(this::answer);
    }

    /** Quarkus writes the roles under a scheme of its own naming. */
    private void security() {
        if (open) {
            operation.setSecurity(new ArrayList<>());
            return;
        }
        Set<String> roles = new TreeSet<>();
        for (SecurityRequirement requirement :
                operation.getSecurity() == null ? List.<SecurityRequirement>of() : operation.getSecurity()) {
            requirement.getSchemes().values().forEach(roles::addAll);
        }
        operation.setSecurity(
                List.of(OASFactory.createSecurityRequirement().addScheme(CommonParts.BEARER, List.copyOf(roles))));
    }

    private void parameters() {
        parameter(CommonParts.TRACE);
        switch (method) {
            case POST -> {
                parameter(CommonParts.IDEMPOTENCY_KEY);
                if (path.contains("{")) {
                    parameter(CommonParts.IF_MATCH);
                }
            }
            case PUT -> parameter(CommonParts.IF_MATCH_REQUIRED);
            case PATCH, DELETE -> parameter(CommonParts.IF_MATCH);
            case GET -> {
                if (ofOne()) {
                    parameter(CommonParts.IF_NONE_MATCH);
                }
            }
            default -> {
                // Others change nothing and read nothing.
            }
        }
    }

    private Set<Integer> problems() {
        Set<Integer> statuses = new TreeSet<>(Set.of(406, 500, 503));
        if (!open) {
            statuses.addAll(Set.of(400, 401, 403));
        }
        if (path.contains("{")) {
            statuses.add(404);
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(Set.of(413, 415));
        }
        if (method == HttpMethod.POST) {
            statuses.addAll(Set.of(409, 422));
        }
        if (method == HttpMethod.PUT) {
            statuses.addAll(Set.of(409, 428));
        }
        if (writes() && path.contains("{")) {
            statuses.add(412);
        }
        return statuses;
    }

    /** What frameworks say of a status they cannot know is no description: those three are always ours. */
    private static void problem(APIResponses responses, int status) {
        String code = Integer.toString(status);
        APIResponse said = responses.getAPIResponse(code);
        if (said == null || Set.of(400, 401, 403).contains(status)) {
            responses.addAPIResponse(code, OASFactory.createAPIResponse().ref(ProblemParts.name(status)));
        }
    }

    /** An error that the resource has described in words gets the body that all errors have. */
    private static void body(String code, APIResponse response) {
        boolean empty = response.getContent() == null
                || response.getContent().getMediaTypes() == null
                || response.getContent().getMediaTypes().isEmpty();
        if (response.getRef() == null && empty && code.matches("[45]\\d\\d")) {
            response.setContent(ProblemParts.content(Integer.parseInt(code)));
        }
    }

    private void answer(String code, APIResponse response) {
        body(code, response);
        if (response.getRef() == null) {
            headers(code, response);
        }
        if (code.equals("200") && ofOne()) {
            response.addHeader("ETag", ref("ETag"));
        }
    }

    static void headers(String code, APIResponse response) {
        response.addHeader(CommonParts.TRACE, ref(CommonParts.TRACE));
        switch (code) {
            case "201" -> {
                response.addHeader("Location", ref("Location"));
                response.addHeader("ETag", ref("ETag"));
                response.addHeader("Idempotency-Replayed", ref("Idempotency-Replayed"));
            }
            case "401" -> response.addHeader("WWW-Authenticate", ref("WWW-Authenticate"));
            case "503" -> response.addHeader("Retry-After", ref("Retry-After"));
            default -> {
                // Nothing more than the trace.
            }
        }
    }

    private boolean writes() {
        return Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE)
                .contains(method);
    }

    /** True if the address is that of one resource. */
    private boolean ofOne() {
        return path.endsWith("}");
    }

    private void parameter(String name) {
        operation.addParameter(OASFactory.createParameter().ref(name));
    }

    private static Header ref(String name) {
        return OASFactory.createHeader().ref(name);
    }
}
