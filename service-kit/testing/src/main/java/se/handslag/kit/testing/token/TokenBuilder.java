package se.handslag.kit.testing.token;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Builds one token. */
public final class TokenBuilder {
    private static final Duration LIFE = Duration.ofMinutes(5);
    private final JwtClaimsBuilder claims;
    private PrivateKey key = RunKey.privateKey();
    // Tokens live on the machine's clock, as OIDC checks them; a test's movable clock does not touch them.
    private Instant expiresAt = java.time.Clock.systemUTC().instant().plus(LIFE);
    private String issuer = Tokens.ISSUER;
    private Set<String> audience = Set.of(Tokens.AUDIENCE);

    TokenBuilder(String client) {
        claims = Jwt.claims().claim("azp", client).subject(client + "-subject");
    }

    /** Claim {@code agency}. */
    public TokenBuilder agency(String code) {
        return claim("agency", code);
    }

    /** Claim {@code association}. */
    public TokenBuilder association(String code) {
        return claim("association", code);
    }

    /** Claim {@code unit}. */
    public TokenBuilder unit(UUID unit) {
        return claim("unit", unit.toString());
    }

    /** The realm roles, see {@link se.handslag.kit.caller.Roles}. */
    public TokenBuilder roles(Set<String> roles) {
        return claim("realm_access", Map.of("roles", roles));
    }

    /** Any claim. */
    public TokenBuilder claim(String name, Object value) {
        claims.claim(name, value);
        return this;
    }

    /** Who the token is for, {@code handslag} if not said. */
    public TokenBuilder audience(String... names) {
        audience = Set.of(names);
        return this;
    }

    /** Who made it, the test's own issuer if not said. */
    public TokenBuilder issuer(String other) {
        issuer = other;
        return this;
    }

    /** A token that ended an hour ago. */
    public TokenBuilder expired() {
        expiresAt = expiresAt.minus(LIFE).minus(Duration.ofHours(1));
        return this;
    }

    /** A token that somebody else signed. */
    public TokenBuilder forged() {
        key = RunKey.make().getPrivate();
        return this;
    }

    /** The token's text. */
    public String sign() {
        return claims.issuer(issuer)
                .audience(audience)
                .issuedAt(expiresAt.minus(LIFE))
                .expiresAt(expiresAt)
                .sign(key);
    }
}
