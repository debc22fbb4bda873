package se.handslag.local.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    private final RealmFile realm = RealmFile.ofProject();

    @Test
    void areMadeOnceAndReadableByTheirOwnerOnly(@TempDir Path folder) throws IOException {
        var home = new Home(folder);
        String secret = Secrets.of(home, realm).client("agency-af");
        assertEquals(secret, Secrets.of(home, realm).client("agency-af"));
        assertNotEquals(secret, Secrets.of(home, realm).client("agency-fk"));
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets.properties"))));
    }

    @Test
    void theIdentityKeyIsATinkKeysetOfOneAes256GcmKey(@TempDir Path folder) throws IOException {
        byte[] json =
                Base64.getDecoder().decode(Secrets.of(new Home(folder), realm).value("keys.identity"));
        var keyset = new ObjectMapper().readTree(json);
        var key = keyset.path("key").path(0);
        assertEquals(keyset.path("primaryKeyId").asInt(), key.path("keyId").asInt());
        assertEquals(
                "type.googleapis.com/google.crypto.tink.AesGcmKey",
                key.path("keyData").path("typeUrl").asText());
        assertEquals(
                34, Base64.getDecoder().decode(key.path("keyData").path("value").asText()).length);
    }
}
