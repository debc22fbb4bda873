package se.handslag.kit.rest;

/**
 * A link in {@code _links}.
 *
 * @param href absolute
 * @param rel IANA relation if there is one
 * @param method HTTP method
 */
public record Link(String href, String rel, String method) {

    /** A link to read. */
    public static Link get(String rel, String href) {
        return new Link(href, rel, "GET");
    }

    /** A link to act. */
    public static Link post(String rel, String href) {
        return new Link(href, rel, "POST");
    }
}
