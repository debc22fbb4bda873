package se.handslag.kit.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

/** Strong entity tags out of aggregate versions, and what a request says about them (RFC 9110, section 13). */
public final class Etags {

    private Etags() {}

    /** The tag of a version. */
    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** 412 if the request has an If-Match that does not name this version. */
    public static void requireMatch(HttpHeaders headers, long version) {
        IfMatch.optional(headers).check(version);
    }

    /** The answer to a GET: 304 if the caller already holds this version, else 200 with the view and its tag. */
    public static Response read(Request request, long version, Object view) {
        ResponseBuilder notModified = request.evaluatePreconditions(of(version));
        return notModified != null
                ? notModified.build()
                : Response.ok(view).tag(of(version)).build();
    }
}
