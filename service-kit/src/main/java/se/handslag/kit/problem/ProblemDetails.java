package se.handslag.kit.problem;

import java.util.Map;

/** What to tell a caller when something outside our code refused and left no sentence that helps. */
public final class ProblemDetails {
    private static final Map<ProblemType, String> BY_TYPE = Map.ofEntries(
            Map.entry(ProblemTypes.INVALID_JSON, "The body cannot be read as JSON."),
            Map.entry(ProblemTypes.UNKNOWN_FIELD, "Leave out fields that the API description does not have."),
            Map.entry(
                    ProblemTypes.IDEMPOTENCY_KEY_IN_PROGRESS,
                    "The first request is still at work: repeat this one soon."),
            Map.entry(ProblemTypes.IDEMPOTENCY_KEY_REUSED, "Use a new Idempotency-Key for a new request."),
            Map.entry(ProblemTypes.INVALID_REQUEST, "The request is not valid: compare it with the API description."),
            Map.entry(
                    ProblemTypes.NOT_AUTHENTICATED,
                    "Send a token that is valid now and meant for handslag: Authorization: Bearer …"),
            Map.entry(ProblemTypes.NOT_PERMITTED, "The roles of this token do not permit this."),
            Map.entry(ProblemTypes.NOT_FOUND, "There is nothing at this address that you may see."),
            Map.entry(
                    ProblemTypes.METHOD_NOT_ALLOWED,
                    "Use another method at this address; the header Allow names them."),
            Map.entry(ProblemTypes.NOT_ACCEPTABLE, "Answers are application/json: let Accept include it."),
            Map.entry(
                    ProblemTypes.CONFLICT, "Something else changed this at the same moment: read it again and decide."),
            Map.entry(ProblemTypes.STALE_ETAG, "The resource has changed since you read it: read it again and decide."),
            Map.entry(ProblemTypes.BODY_TOO_LARGE, "The body is over the limit: send less."),
            Map.entry(ProblemTypes.UNSUPPORTED_MEDIA_TYPE, "Send the body as JSON: Content-Type: application/json."),
            Map.entry(ProblemTypes.PRECONDITION_REQUIRED, "Send If-Match with the ETag of the version you have read."),
            Map.entry(
                    ProblemTypes.INTERNAL_ERROR,
                    "Something went wrong here, not with your request. Tell us the traceparent of this answer."),
            Map.entry(
                    ProblemTypes.SERVICE_UNAVAILABLE, "Something this needs is away for the moment: try again soon."));

    private ProblemDetails() {}

    /** The sentence for a type. */
    public static String of(ProblemType type) {
        return BY_TYPE.getOrDefault(type, type.title() + ".");
    }
}
