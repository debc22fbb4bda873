package se.handslag.kit.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Counts a body that does not say its length; one that does is refused at the edge before it is read. */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
public class BodyLimit implements ContainerRequestFilter {
    private final BodySizes sizes;

    @Inject
    BodyLimit(BodySizes sizes) {
        this.sizes = sizes;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getHeaderString(HttpHeaders.CONTENT_LENGTH) == null
                && request.getHeaderString("Transfer-Encoding") != null) {
            long limit = sizes.limitAt(request.getUriInfo().getRequestUri().getRawPath());
            request.setEntityStream(new LimitedStream(request.getEntityStream(), limit));
        }
    }
}
