package se.handslag.kit.caller;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** On whose behalf something is done, where also a runner or an event may be what does it. */
@ApplicationScoped
public class CallerAtHand {
    private final SecurityIdentity identity;
    private final CallerFromToken reader;

    CallerAtHand(SecurityIdentity identity, CallerFromToken reader) {
        this.identity = identity;
        this.reader = reader;
    }

    /** The caller of the request at hand; empty if no request is, or one without a token. */
    public Optional<Caller> find() {
        return Arc.container().requestContext().isActive() && identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.of(reader.read(token, identity.getRoles()))
                : Optional.empty();
    }
}
