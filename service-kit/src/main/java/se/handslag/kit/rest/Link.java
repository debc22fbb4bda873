package se.handslag.kit.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A link in {@code _links}.
 *
 * @param href absolute
 * @param rel IANA relation if there is one
 * @param method HTTP method
 */
public record Link(
        @Schema(description = "Absolute address.", examples = "https://api.example/handslag/v1/things")
        String href,

        @Schema(description = "What it is to this.", examples = "self")
        String rel,

        @Schema(description = "HTTP method.", examples = "GET")
        String method) {

    /** A link to read. */
    public static Link get(String rel, String href) {
        return new Link(href, rel, "GET");
    }

    /** A link to act. */
    public static Link post(String rel, String href) {
        return new Link(href, rel, "POST");
    }
}
