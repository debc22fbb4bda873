package se.handslag.kit.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;

/**
 * What a resource does not say about media types means JSON, and nothing else: REST itself would also take a form, or
 * answer an object's {@code toString} to whoever accepts text.
 */
@Provider
public class JsonOnly implements ContainerRequestFilter, ContainerResponseFilter {
    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Consumes consumes = said(Consumes.class);
        if ((consumes == null || isJson(consumes.value())) && hasBody(request) && !sendsJson(request)) {
            throw new NotSupportedException();
        }
        if (answersJson() && !acceptsJson(request)) {
            throw new NotAcceptableException();
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean ok = response.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL;
        if (ok && response.hasEntity() && resource.getResourceMethod() != null && answersJson()) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        }
    }

    private boolean answersJson() {
        Produces produces = said(Produces.class);
        return produces == null || isJson(produces.value());
    }

    private <A extends Annotation> A said(Class<A> about) {
        A onMethod = resource.getResourceMethod().getAnnotation(about);
        return onMethod != null ? onMethod : resource.getResourceClass().getAnnotation(about);
    }

    private static boolean isJson(String[] types) {
        return types.length == 1 && types[0].equals(MediaType.APPLICATION_JSON);
    }

    private static boolean hasBody(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return length == null
                ? request.getHeaderString("Transfer-Encoding") != null
                : !length.strip().equals("0");
    }

    private static boolean acceptsJson(ContainerRequestContext request) {
        try {
            return request.getAcceptableMediaTypes().stream()
                    .filter(type -> !type.getParameters().getOrDefault("q", "1").matches("0(\\.0*)?"))
                    .anyMatch(MediaType.APPLICATION_JSON_TYPE::isCompatible);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean sendsJson(ContainerRequestContext request) {
        try {
            return isJson(request.getMediaType());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isJson(MediaType sent) {
        return sent != null
                && sent.getType().equalsIgnoreCase("application")
                && sent.getSubtype().equalsIgnoreCase("json")
                && "utf-8".equalsIgnoreCase(sent.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8"));
    }
}
