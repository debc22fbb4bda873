package se.handslag.bench;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A Tink keyset in the form the service reads from its environment. */
final class Keyset {
    // The head of Tink's AesGcmKey message: field 3, bytes, 32 of them.
    private static final byte[] HEAD = {0x1a, 32};

    private Keyset() {}

    /** With one AES-256-GCM key, as JSON in base64. */
    static String aead(byte[] key) {
        byte[] message = new byte[HEAD.length + key.length];
        System.arraycopy(HEAD, 0, message, 0, HEAD.length);
        System.arraycopy(key, 0, message, HEAD.length, key.length);
        String keyset = """
            {"primaryKeyId":1,"key":[{"keyData":{"typeUrl":"type.googleapis.com/google.crypto.tink.AesGcmKey",\
            "value":"%s","keyMaterialType":"SYMMETRIC"},"status":"ENABLED","keyId":1,"outputPrefixType":"TINK"}]}\
            """.formatted(Base64.getEncoder().encodeToString(message));
        return Base64.getEncoder().encodeToString(keyset.getBytes(StandardCharsets.UTF_8));
    }
}
