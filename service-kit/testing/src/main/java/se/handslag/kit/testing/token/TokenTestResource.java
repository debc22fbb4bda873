package se.handslag.kit.testing.token;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

/** Lets every {@code @QuarkusTest} trust the tokens of {@link Tokens}, and gives it keys made for this run. */
public final class TokenTestResource implements QuarkusTestResourceLifecycleManager {
    private static final int KEY_BYTES = 32;

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.oidc.public-key", RunKey.publicKey(),
                "quarkus.oidc.token.issuer", Tokens.ISSUER,
                "handslag.keys.idempotency", key("idempotency"),
                "handslag.keys.lookup", key("lookup"),
                "handslag.keys.reference", key("reference"));
    }

    @Override
    public void stop() {
        // Nothing is running.
    }

    /** The same for the whole run: what one application of the run has written, the next can read. */
    private static synchronized String key(String name) {
        String property = "handslag.test.key." + name;
        if (System.getProperty(property) == null) {
            byte[] bytes = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(bytes);
            System.setProperty(property, Base64.getEncoder().encodeToString(bytes));
        }
        return System.getProperty(property);
    }
}
