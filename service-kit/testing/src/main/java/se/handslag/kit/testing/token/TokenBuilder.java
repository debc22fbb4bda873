package se.handslag.kit.testing.token;

import io.smallrye.jwt.build.Jwt;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Builds one token. */
public final class TokenBuilder {
    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final Duration MARGIN = Duration.ofMinutes(2);
    private static final Map<List<Object>, Kept> KEPT = new ConcurrentHashMap<>();

    private final Map<String, Object> claims = new HashMap<>();
    private PrivateKey key = RunKey.privateKey();
    // Tokens live on the machine's clock, as OIDC checks them; a test's movable clock does not touch them.
    private Instant expiresAt = java.time.Clock.systemUTC().instant().plus(LIFE);
    private String issuer = Tokens.ISSUER;
    private Set<String> audience = Set.of(Tokens.AUDIENCE);

    TokenBuilder(String client) {
        claim("azp", client).claim("sub", client + "-subject");
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
        claims.put(name, value);
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

    /**
     * The token's text. As a client does, it uses a token again while that lives: to sign one takes longer than most of the
     * requests that carry it.
     */
    public String sign() {
        return KEPT.compute(
                        List.of(Map.copyOf(claims), key, issuer, audience),
                        (same, before) -> before != null && before.serves(expiresAt) ? before : signed())
                .token();
    }

    private Kept signed() {
        String token = Jwt.claims(claims)
                .issuer(issuer)
                .audience(audience)
                .issuedAt(expiresAt.minus(LIFE))
                .expiresAt(expiresAt)
                .sign(key);
        return new Kept(token, expiresAt);
    }

    private record Kept(String token, Instant expiresAt) {
        /** True if it ends when a new one would, or not much earlier. */
        boolean serves(Instant wanted) {
            return !expiresAt.isAfter(wanted) && expiresAt.plus(MARGIN).isAfter(wanted);
        }
    }
}
