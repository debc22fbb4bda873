package se.handslag.kit.caller;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.jwt.JsonWebToken;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;

/** The caller of the request at hand. */
@RequestScoped
public class CurrentCaller {
    private final SecurityIdentity identity;
    private final CallerFromToken reader;

    /** For proxies. */
    protected CurrentCaller() {
        this(null, null);
    }

    @Inject
    CurrentCaller(SecurityIdentity identity, CallerFromToken reader) {
        this.identity = identity;
        this.reader = reader;
    }

    /** The caller; 401 if the request carries no token. */
    public Caller get() {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            return reader.read(token, identity.getRoles());
        }
        throw ProblemException.of(ProblemTypes.NOT_AUTHENTICATED, "Send a token: Authorization: Bearer …");
    }
}
