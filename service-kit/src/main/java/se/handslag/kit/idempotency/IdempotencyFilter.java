package se.handslag.kit.idempotency;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.rest.BodySizes;

/**
 * Reads the key and the raw body of a request that has an Idempotency-Key, before the body becomes an object. The
 * body fits in memory: it is under the limit, or reading it fails. Files are not read: what takes them knows what is new.
 */
@Provider
public class IdempotencyFilter implements ContainerRequestFilter {
    static final String HEADER = "Idempotency-Key";
    private static final Pattern FORM =
            Pattern.compile("\"([\\x21-\\x7e&&[^\"]]{1,64})\"|([\\x21-\\x7e&&[^\"]]{1,64})");
    private final Fingerprint fingerprint;
    private final IdempotentRequest request;
    private final BodySizes sizes;

    @Inject
    IdempotencyFilter(Fingerprint fingerprint, IdempotentRequest request, BodySizes sizes) {
        this.sizes = sizes;
        this.fingerprint = fingerprint;
        this.request = request;
    }

    @Override
    public void filter(ContainerRequestContext context) throws IOException {
        List<String> sent = context.getHeaders().get(HEADER);
        if (sent == null || sent.isEmpty() || sizes.isLargeAt(path(context))) {
            return;
        }
        String key = key(sent);
        byte[] body = context.getEntityStream().readAllBytes();
        context.setEntityStream(new ByteArrayInputStream(body));
        String address = context.getUriInfo().getRequestUri().getRawPath() + "?"
                + context.getUriInfo().getRequestUri().getRawQuery();
        request.set(new IdempotentRequest.Sent(key, fingerprint.of(context.getMethod(), address, body)));
    }

    private static String path(ContainerRequestContext context) {
        return context.getUriInfo().getRequestUri().getRawPath();
    }

    private static String key(List<String> sent) {
        Matcher form = FORM.matcher(sent.getFirst().strip());
        if (sent.size() > 1 || !form.matches()) {
            throw ProblemException.of(
                            ProblemTypes.INVALID_REQUEST, "The Idempotency-Key has not the form it should have.")
                    .in(HEADER, "Expected one key of 1 to 64 printable characters, best a UUID.");
        }
        return form.group(1) != null ? form.group(1) : form.group(2);
    }
}
