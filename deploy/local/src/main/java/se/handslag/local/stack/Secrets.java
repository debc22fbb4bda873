package se.handslag.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;

/** The secrets of one stack, made at its first start and kept in a file that only its owner can read. */
public final class Secrets {

    private static final String CLIENT = "client.";

    private final Path file;
    private final Properties values = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    /** Reads the file, makes what is missing (a client that is new in the realm) and writes it back. */
    public static Secrets of(Home home, RealmFile realm) {
        var secrets = new Secrets(home.secrets());
        secrets.read();
        realm.clients().forEach(client -> secrets.ensure(CLIENT + client, Keysets::password));
        secrets.ensure("people.password", Keysets::password);
        secrets.ensure("keycloak.admin.password", Keysets::password);
        secrets.ensure("keys.identity", Keysets::aead);
        secrets.ensure("keys.lookup", Keysets::secret);
        secrets.ensure("keys.reference", Keysets::secret);
        secrets.ensure("keys.idempotency", Keysets::secret);
        secrets.write();
        return secrets;
    }

    /** The secret of a client, for example {@code agency-af}. */
    public synchronized String client(String id) {
        String name = CLIENT + id;
        if (!values.containsKey(name)) {
            // Who joined later was written by another process.
            read();
        }
        return value(name);
    }

    /** The secret of a client that joins, made if it has none yet. */
    synchronized String newClient(String id) {
        read();
        ensure(CLIENT + id, Keysets::password);
        write();
        return client(id);
    }

    /** The ids of all clients, of the realm file and of those who joined, sorted. */
    public synchronized List<String> clients() {
        return values.stringPropertyNames().stream()
                .filter(name -> name.startsWith(CLIENT))
                .map(name -> name.substring(CLIENT.length()))
                .sorted()
                .toList();
    }

    /** The password of everybody in the realm who is there for trying out. */
    public String peoplePassword() {
        return value("people.password");
    }

    synchronized String value(String name) {
        String value = values.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("No secret " + name);
        }
        return value;
    }

    private void ensure(String name, Supplier<String> make) {
        values.computeIfAbsent(name, absent -> make.get());
    }

    private void read() {
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void write() {
        try {
            Files.createDirectories(file.getParent());
            if (!Files.exists(file)) {
                var ownerOnly = PosixFilePermissions.fromString("rw-------");
                Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerOnly));
            }
            try (var writer = Files.newBufferedWriter(file)) {
                values.store(writer, "Secrets of this machine's stack; --fresh makes new ones.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
