package se.handslag.kit.problem;

import java.util.List;
import java.util.Optional;

/** The problem types every service can answer with. */
public final class ProblemTypes {
    public static final ProblemType INVALID_JSON = new ProblemType("invalid-json", 400, "The body is not valid JSON");
    public static final ProblemType INVALID_REQUEST =
            new ProblemType("invalid-request", 400, "The request is not valid");
    public static final ProblemType UNKNOWN_FIELD =
            new ProblemType("unknown-field", 400, "The body has an unknown field");
    public static final ProblemType NOT_AUTHENTICATED =
            new ProblemType("not-authenticated", 401, "A valid token is needed");
    public static final ProblemType NOT_PERMITTED = new ProblemType("not-permitted", 403, "Not permitted");
    public static final ProblemType NOT_FOUND = new ProblemType("not-found", 404, "Not found");
    public static final ProblemType METHOD_NOT_ALLOWED =
            new ProblemType("method-not-allowed", 405, "The method is not allowed here");
    public static final ProblemType NOT_ACCEPTABLE =
            new ProblemType("not-acceptable", 406, "No acceptable representation");
    public static final ProblemType CONFLICT = new ProblemType("conflict", 409, "In conflict with the present state");
    public static final ProblemType IDEMPOTENCY_KEY_IN_PROGRESS =
            new ProblemType("idempotency-key-in-progress", 409, "A request with this Idempotency-Key is in progress");
    public static final ProblemType STALE_ETAG = new ProblemType("stale-etag", 412, "The resource has changed");
    public static final ProblemType BODY_TOO_LARGE = new ProblemType("body-too-large", 413, "The body is too large");
    public static final ProblemType UNSUPPORTED_MEDIA_TYPE =
            new ProblemType("unsupported-media-type", 415, "Unsupported media type");
    public static final ProblemType IDEMPOTENCY_KEY_REUSED =
            new ProblemType("idempotency-key-reused", 422, "The Idempotency-Key was used with another request");
    public static final ProblemType PRECONDITION_REQUIRED =
            new ProblemType("precondition-required", 428, "If-Match is required");
    public static final ProblemType INTERNAL_ERROR = new ProblemType("internal-error", 500, "Internal error");
    public static final ProblemType SERVICE_UNAVAILABLE =
            new ProblemType("service-unavailable", 503, "The service is unavailable for the moment");

    private static final List<ProblemType> BY_STATUS = List.of(
            INVALID_REQUEST,
            NOT_AUTHENTICATED,
            NOT_PERMITTED,
            NOT_FOUND,
            METHOD_NOT_ALLOWED,
            NOT_ACCEPTABLE,
            CONFLICT,
            STALE_ETAG,
            BODY_TOO_LARGE,
            UNSUPPORTED_MEDIA_TYPE,
            PRECONDITION_REQUIRED,
            INTERNAL_ERROR,
            SERVICE_UNAVAILABLE);

    private ProblemTypes() {}

    /** The plain type of a status that something outside our code chose; empty if there is none. */
    public static Optional<ProblemType> ofStatus(int status) {
        return BY_STATUS.stream().filter(type -> type.status() == status).findFirst();
    }
}
