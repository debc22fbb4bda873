package se.handslag.participant.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keyed hash by which a number is found again (R4.4).
 *
 * <p>Keyed, since there are so few numbers that a plain hash is undone in minutes.
 */
@ApplicationScoped
public class NumberLookup {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int MIN_KEY_BYTES = 32;

    private final SecretKeySpec key;

    NumberLookup(@ConfigProperty(name = "handslag.keys.lookup") String base64Key) {
        byte[] bytes = Base64.getDecoder().decode(base64Key.strip());
        if (bytes.length < MIN_KEY_BYTES) {
            throw new IllegalStateException("handslag.keys.lookup needs at least 32 bytes");
        }
        key = new SecretKeySpec(bytes, ALGORITHM);
    }

    byte[] hash(PersonalNumber number) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(number.digits().getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 is missing from this Java", e);
        }
    }

    /** A number to take turns by; two personal numbers may share it, and then wait for each other. */
    long turn(PersonalNumber number) {
        return ByteBuffer.wrap(hash(number)).getLong();
    }
}
