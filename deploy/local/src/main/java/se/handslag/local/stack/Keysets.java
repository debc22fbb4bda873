package se.handslag.local.stack;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** New random keys in the forms that the services read from their environment. */
final class Keysets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 32;

    private Keysets() {}

    /** 256 bits as base64: an HMAC key, or a password nobody types. */
    static String secret() {
        return Base64.getEncoder().encodeToString(bytes(KEY_BYTES));
    }

    /** The same without characters that a shell or a URL would want quoted. */
    static String password() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(24));
    }

    /** A Tink keyset in JSON with one AES-256-GCM key, as base64. */
    static String aead() {
        byte[] key = bytes(KEY_BYTES);
        // Tink's AesGcmKey message: field 3 (bytes), 32 long; version 0 is not written.
        byte[] message = new byte[KEY_BYTES + 2];
        message[0] = 0x1a;
        message[1] = KEY_BYTES;
        System.arraycopy(key, 0, message, 2, KEY_BYTES);
        int id = RANDOM.nextInt(1, Integer.MAX_VALUE);
        String keyset = """
                {"primaryKeyId":%1$d,"key":[{"keyData":{\
                "typeUrl":"type.googleapis.com/google.crypto.tink.AesGcmKey","value":"%2$s",\
                "keyMaterialType":"SYMMETRIC"},"status":"ENABLED","keyId":%1$d,"outputPrefixType":"TINK"}]}""".formatted(id, Base64.getEncoder().encodeToString(message));
        return Base64.getEncoder().encodeToString(keyset.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
