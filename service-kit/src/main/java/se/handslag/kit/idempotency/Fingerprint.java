package se.handslag.kit.idempotency;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A keyed hash of a request; without the key nobody can find a request by trying. Fails at start on a bad key. */
@Startup
@ApplicationScoped
class Fingerprint {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_KEY = 32;
    private final SecretKeySpec key;

    Fingerprint(@ConfigProperty(name = "handslag.keys.idempotency") String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        if (bytes.length < SHORTEST_KEY) {
            throw new IllegalStateException("handslag.keys.idempotency must have 32 bytes or more");
        }
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    String of(String method, String address, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((method + "\n" + address + "\n").getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is in every Java", e);
        }
    }
}
