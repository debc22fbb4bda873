package se.handslag.kit.rest;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** A header that a resource sets itself, such as Cache-Control, takes the place of the default: one line, not two. */
@Provider
public class OwnHeaders implements ContainerResponseFilter {
    private final CurrentVertxRequest request;

    @Inject
    OwnHeaders(CurrentVertxRequest request) {
        this.request = request;
    }

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext answer) {
        answer.getHeaders().keySet().forEach(request.getCurrent().response().headers()::remove);
    }
}
