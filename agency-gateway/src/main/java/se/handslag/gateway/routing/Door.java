package se.handslag.gateway.routing;

import io.quarkus.security.AuthenticationException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.rest.RawProblem;

/**
 * Every request's token is verified here, before its body is read, and its client's rate is counted. The services verify
 * it again: they trust no gateway.
 */
@ApplicationScoped
class Door {
    private static final Logger LOG = Logger.getLogger(Door.class);
    private static final String RETRY_AFTER = "Retry-After";

    private final RateLimit limit;

    Door(RateLimit limit) {
        this.limit = limit;
    }

    /** Lets a request through; one without a token too, as some resources need none. */
    void enter(RoutingContext request) {
        if (request.request().getHeader(HttpHeaders.AUTHORIZATION) == null) {
            request.next();
            return;
        }
        // Quarkus would answer with an empty 401; the failure handler answers with a problem.
        BiConsumer<RoutingContext, Throwable> answeredHere = (unused, failure) -> {};
        request.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, answeredHere);
        QuarkusHttpUser.getSecurityIdentity(request, null)
                .subscribe()
                .with(identity -> count(request, identity), failure -> refuse(request, failure));
    }

    /** True if the token was verified. */
    static boolean isOpenTo(RoutingContext request) {
        return request.user() instanceof QuarkusHttpUser user
                && !user.getSecurityIdentity().isAnonymous();
    }

    private void count(RoutingContext request, SecurityIdentity identity) {
        Duration wait = limit.waitOf(client(identity));
        if (wait.isZero()) {
            request.next();
            return;
        }
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        request.response().putHeader(RETRY_AFTER, Long.toString(seconds));
        RawProblem.write(
                request,
                RoutingProblems.TOO_MANY_REQUESTS,
                "This client sends more than its share: wait as long as Retry-After says, and go on more slowly.");
    }

    private static void refuse(RoutingContext request, Throwable failure) {
        if (failure instanceof AuthenticationException) {
            request.fail(failure);
            return;
        }
        // The keys of the issuer cannot be had: nobody's token can be judged.
        LOG.warnf("a token could not be verified: %s", failure.getClass().getName());
        request.response().putHeader(RETRY_AFTER, "5");
        RawProblem.write(request, ProblemTypes.SERVICE_UNAVAILABLE);
    }

    private static String client(SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            Object client = token.containsClaim("azp") ? token.getClaim("azp") : token.getClaim("client_id");
            return String.valueOf(client);
        }
        return "";
    }
}
