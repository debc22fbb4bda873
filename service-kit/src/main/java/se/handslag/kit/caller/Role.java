package se.handslag.kit.caller;

import java.util.Arrays;
import java.util.Optional;

/** What a caller may act as (R3.6). The token carries the names in {@code realm_access.roles}. */
public enum Role {
    CASEWORKER(Roles.CASEWORKER),
    PARTICIPANT_MANAGER(Roles.PARTICIPANT_MANAGER),
    INTERVENTION_MANAGER(Roles.INTERVENTION_MANAGER),
    ASSOCIATION_ADMIN(Roles.ASSOCIATION_ADMIN),
    REPORT_READER(Roles.REPORT_READER),
    PLATFORM_ADMIN(Roles.PLATFORM_ADMIN),
    DATA_PROTECTION_OFFICER(Roles.DATA_PROTECTION_OFFICER),
    MANAGER(Roles.MANAGER),
    COORDINATOR(Roles.COORDINATOR);

    private final String claim;

    Role(String claim) {
        this.claim = claim;
    }

    /** The name in the token. */
    public String claim() {
        return claim;
    }

    /** The role of that name; empty for names that belong to others (Keycloak puts its own in every token). */
    public static Optional<Role> of(String claim) {
        return Arrays.stream(values()).filter(role -> role.claim.equals(claim)).findFirst();
    }
}
