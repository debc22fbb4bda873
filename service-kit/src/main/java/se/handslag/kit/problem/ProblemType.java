package se.handslag.kit.problem;

import java.net.URI;

/**
 * A kind of error that callers may rely on (RFC 9457). A service declares its own beside {@link ProblemTypes}.
 *
 * @param slug stable, kebab-case
 * @param status HTTP status
 * @param title the same for every occurrence
 */
public record ProblemType(String slug, int status, String title) {

    /** What the answer carries as {@code type}. */
    public URI uri() {
        return URI.create("urn:handslag:problem:" + slug);
    }
}
