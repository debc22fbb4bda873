package se.handslag.kit.testing.token;

import java.util.Set;
import se.handslag.kit.caller.Roles;

/** Tokens as Keycloak's realm gives them: {@code Tokens.agency("af")} is what client {@code agency-af} gets. */
public final class Tokens {
    static final String ISSUER = "https://tokens.test/realms/handslag";
    static final String AUDIENCE = "handslag";

    private Tokens() {}

    /** An agency's own system, with all the roles of one. */
    public static String agency(String code) {
        return of("agency-" + code)
                .agency(code)
                .roles(Set.of(
                        Roles.CASEWORKER,
                        Roles.PARTICIPANT_MANAGER,
                        Roles.REPORT_READER,
                        Roles.DATA_PROTECTION_OFFICER))
                .sign();
    }

    /** An association's own system. */
    public static String association(String code) {
        return of("association-" + code)
                .association(code)
                .roles(Set.of(Roles.ASSOCIATION_ADMIN, Roles.INTERVENTION_MANAGER, Roles.REPORT_READER))
                .sign();
    }

    /** Who registers agencies. */
    public static String platform() {
        return of("platform").roles(Set.of(Roles.PLATFORM_ADMIN)).sign();
    }

    /** Any other token, also one that must be refused. */
    public static TokenBuilder of(String client) {
        return new TokenBuilder(client);
    }
}
