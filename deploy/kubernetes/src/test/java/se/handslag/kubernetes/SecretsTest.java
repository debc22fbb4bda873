package se.handslag.kubernetes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.handslag.kubernetes.render.Manifests;
import se.handslag.kubernetes.render.Nodes;

/** The secrets that new-secrets makes are ones that the services can use. */
class SecretsTest {
    private static final String SITE = "overlays/kalmar";

    @TempDir
    Path folder;

    SiteFolder copy;

    @BeforeEach
    void make() {
        copy = SiteFolder.copyTo(folder);
        copy.bash("./new-secrets " + SITE);
    }

    @Test
    void identityKeyIsATinkKeyset() throws Exception {
        AeadConfig.register();
        String json = new String(decode(secret("handslag-keys").get("identity")), StandardCharsets.UTF_8);
        Aead aead = TinkJsonProtoKeysetFormat.parseKeyset(
                        json, RegistryConfiguration.get(), InsecureSecretKeyAccess.get())
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
        byte[] text = {1, 2, 3};
        assertArrayEquals(text, aead.decrypt(aead.encrypt(text, text), text));
    }

    @Test
    void otherKeysAre32Bytes() {
        Map<String, String> keys = secret("handslag-keys");
        for (String name : new String[] {"lookup", "reference", "idempotency"}) {
            assertEquals(32, decode(keys.get(name)).length, name);
        }
    }

    @Test
    void everySecretIsAnother() {
        Map<String, String> clients = secret("handslag-clients");
        assertEquals(clients.size(), new HashSet<>(clients.values()).size());
        assertTrue(clients.values().stream().allMatch(each -> each.matches("[\\w-]{43}")), "fit for a form");
    }

    @Test
    void secondRunChangesNothing() throws IOException {
        Path keys = copy.resolve(SITE + "/secrets/keys.env");
        String before = Files.readString(keys);
        copy.bash("./new-secrets " + SITE);
        assertEquals(before, Files.readString(keys));
    }

    /** What the service finds in its environment. */
    private Map<String, String> secret(String name) {
        Map<String, String> data =
                Nodes.map(Manifests.of(copy.resolve(SITE + "/secrets")).one("Secret", name), "/data");
        data.replaceAll((key, value) -> new String(decode(value.replaceAll("\\s", "")), StandardCharsets.UTF_8));
        return data;
    }

    private static byte[] decode(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}
