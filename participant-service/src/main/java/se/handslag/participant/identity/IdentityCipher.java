package se.handslag.participant.identity;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Encrypts names, numbers and what people write about a participant (R4.4).
 *
 * <p>Each ciphertext is bound to what it belongs to and to its field, so that one copied into another row does not open.
 */
@ApplicationScoped
public class IdentityCipher {
    private final Aead aead;

    IdentityCipher(@ConfigProperty(name = "handslag.keys.identity") String base64Keyset) {
        try {
            AeadConfig.register();
            String json = new String(Base64.getDecoder().decode(base64Keyset.strip()), StandardCharsets.UTF_8);
            aead = TinkJsonProtoKeysetFormat.parseKeyset(
                            json, RegistryConfiguration.get(), InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("handslag.keys.identity is not a Tink AEAD keyset", e);
        }
    }

    /** Ciphertext that opens for this subject and field only. */
    public byte[] encrypt(String text, UUID subject, String field) {
        try {
            return aead.encrypt(text.getBytes(StandardCharsets.UTF_8), binding(subject, field));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("encryption failed", e);
        }
    }

    /** What was encrypted for this subject and field. */
    public String decrypt(byte[] cipher, UUID subject, String field) {
        try {
            return new String(aead.decrypt(cipher, binding(subject, field)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a stored identity does not open with the present keys", e);
        }
    }

    private static byte[] binding(UUID subject, String field) {
        return (subject + "/" + field).getBytes(StandardCharsets.UTF_8);
    }
}
