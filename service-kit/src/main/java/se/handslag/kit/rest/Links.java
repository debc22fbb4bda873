package se.handslag.kit.rest;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Absolute links as the caller sees the API: host and scheme are the gateway's if it sent {@code Forwarded}. */
public final class Links {

    private Links() {}

    /** Where a resource is: path segments under the API's root. */
    public static URI to(UriInfo uri, Object... segments) {
        UriBuilder builder = uri.getBaseUriBuilder();
        for (Object segment : segments) {
            builder.segment(segment.toString());
        }
        return builder.build();
    }

    /** {@code _links} of a view at these segments, and what can be done from there. */
    public static Map<String, Link> self(URI self, Link... more) {
        Map<String, Link> links = new LinkedHashMap<>();
        links.put("self", Link.get("self", self.toString()));
        for (Link link : more) {
            links.put(link.rel(), link);
        }
        return Collections.unmodifiableMap(links);
    }

    /** {@code _links} of the answer to this very request. */
    public static Map<String, Link> self(UriInfo uri, Link... more) {
        return self(uri.getRequestUri(), more);
    }
}
