package se.handslag.kit.caller;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;

/**
 * Who asks, as the token says.
 *
 * @param client the OIDC client, an agency's system; Idempotency-Keys are scoped to it
 * @param subject the token's {@code sub}: a person, or the client's own account
 * @param agency code of the agency the caller acts for
 * @param association code of the coordination association whose staff the caller is
 * @param unit the unit within the agency
 */
public record Caller(
        String client,
        String subject,
        Optional<String> agency,
        Optional<String> association,
        Optional<UUID> unit,
        Set<Role> roles) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** True if the token carries the role. */
    public boolean has(Role role) {
        return roles.contains(role);
    }

    /**
     * Whether this is work of the caller's own within the agency (R3.6): a manager, and the agency's own system, which has
     * that role, work for every unit; anybody else for the own one, and with what is no unit's in particular.
     */
    public boolean worksFor(Optional<UUID> someUnit) {
        return has(Role.MANAGER) || someUnit.isEmpty() || someUnit.equals(unit);
    }

    /** The agency's code; 403 if the token names none. */
    public String requireAgency() {
        return agency.orElseThrow(() -> ProblemException.of(
                ProblemTypes.NOT_PERMITTED, "The token names no agency (claim agency), and this needs one."));
    }

    /** The association's code; 403 if the token names none. */
    public String requireAssociation() {
        return association.orElseThrow(() -> ProblemException.of(
                ProblemTypes.NOT_PERMITTED, "The token names no association (claim association), and this needs one."));
    }
}
