package se.handslag.kit.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;

/**
 * Which version a write is meant for. A resource reads it from the request, the use case checks it against the
 * aggregate inside its transaction.
 *
 * @param tags what If-Match names; empty if the request has none, and then every version will do
 */
public record IfMatch(List<String> tags) {
    private static final String HEADER = HttpHeaders.IF_MATCH;

    public IfMatch {
        tags = List.copyOf(tags);
    }

    /** For a POST: honoured if it is there. */
    public static IfMatch optional(HttpHeaders headers) {
        List<String> lines = headers.getRequestHeader(HEADER);
        return new IfMatch(lines.stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .toList());
    }

    /** For a PUT: 428 if it is missing. */
    public static IfMatch required(HttpHeaders headers) {
        IfMatch match = optional(headers);
        if (match.tags.isEmpty()) {
            throw ProblemException.of(
                    ProblemTypes.PRECONDITION_REQUIRED, "Send If-Match with the ETag of the version you have read.");
        }
        return match;
    }

    /** None was sent: for callers that are not requests. */
    public static IfMatch none() {
        return new IfMatch(List.of());
    }

    /** 412 if the write is meant for another version. Weak tags never match (RFC 9110, 13.1.1). */
    public void check(long version) {
        if (!tags.isEmpty() && !tags.contains("*") && !tags.contains("\"" + version + "\"")) {
            throw ProblemException.of(
                    ProblemTypes.STALE_ETAG, "The resource has changed since you read it: read it again and decide.");
        }
    }
}
