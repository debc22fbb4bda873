package se.handslag.participant.story;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

/** Keys made for one run of tests: a Tink keyset with one AES-256-GCM key, and a key for the lookup of numbers. */
public class TestKeys implements QuarkusTestResourceLifecycleManager {
    private static final int KEY_BYTES = 32;
    // The head of Tink's AesGcmKey message: field 3, bytes, 32 of them.
    private static final byte[] HEAD = {0x1a, KEY_BYTES};

    @Override
    public Map<String, String> start() {
        return Map.of(
                "handslag.keys.identity", base64(keyset().getBytes(StandardCharsets.UTF_8)),
                "handslag.keys.lookup", base64(random(KEY_BYTES)));
    }

    @Override
    public void stop() {
        // Nothing runs.
    }

    private static String keyset() {
        byte[] key = new byte[HEAD.length + KEY_BYTES];
        System.arraycopy(HEAD, 0, key, 0, HEAD.length);
        System.arraycopy(random(KEY_BYTES), 0, key, HEAD.length, KEY_BYTES);
        return """
                {"primaryKeyId": 1, "key": [{"keyData": {"typeUrl": "type.googleapis.com/google.crypto.tink.AesGcmKey",
                "value": "%s", "keyMaterialType": "SYMMETRIC"}, "status": "ENABLED", "keyId": 1, "outputPrefixType": "TINK"}]}
                """.formatted(base64(key));
    }

    private static byte[] random(int bytes) {
        byte[] made = new byte[bytes];
        new SecureRandom().nextBytes(made);
        return made;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
