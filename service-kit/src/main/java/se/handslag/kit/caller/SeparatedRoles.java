package se.handslag.kit.caller;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;

/** Refuses a token with roles that nobody may hold together (R3.6), whatever it is used for. */
@Provider
public class SeparatedRoles implements ContainerRequestFilter {
    private static final Set<String> NEVER_TOGETHER = Set.of(Roles.ASSOCIATION_ADMIN, Roles.PARTICIPANT_MANAGER);
    private final SecurityIdentity identity;

    @Inject
    SeparatedRoles(SecurityIdentity identity) {
        this.identity = identity;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        if (!identity.isAnonymous() && identity.getRoles().containsAll(NEVER_TOGETHER)) {
            throw ProblemException.of(
                    ProblemTypes.NOT_PERMITTED,
                    "An association administrator may not be a participant manager: use a token with one of the roles.");
        }
    }
}
