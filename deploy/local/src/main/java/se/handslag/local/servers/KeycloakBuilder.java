package se.handslag.local.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What Keycloak to start; realm, database, log and pid file must be given. */
public final class KeycloakBuilder {

    private static final Duration READY = Duration.ofMinutes(3);

    private final Map<String, String> environment = new LinkedHashMap<>();
    private int port = FreePort.any();
    private String heap = "384m";
    private Path realm;
    private Path log;
    private Path pidFile;
    private String databaseUrl;
    private String databaseRole;

    KeycloakBuilder() {}

    public KeycloakBuilder port(int fixed) {
        port = fixed;
        return this;
    }

    /** The largest heap, as java's -Xmx takes it. */
    public KeycloakBuilder heap(String size) {
        heap = size;
        return this;
    }

    /** The realm to import if the database has none of its name; {@code ${NAME}} in it comes from the environment. */
    public KeycloakBuilder realm(Path file) {
        realm = file;
        return this;
    }

    /** A variable that the realm file names, or one of Keycloak's own. */
    public KeycloakBuilder environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** The PostgreSQL database it keeps its data in, and the role that owns it. */
    public KeycloakBuilder database(String jdbcUrl, String role) {
        databaseUrl = jdbcUrl;
        databaseRole = role;
        return this;
    }

    public KeycloakBuilder log(Path file) {
        log = file;
        return this;
    }

    public KeycloakBuilder pidFile(Path file) {
        pidFile = file;
        return this;
    }

    /** Starts it; {@link ServerException} if the realm does not answer within three minutes. */
    public KeycloakServer start() {
        KeycloakServer.prepare(log);
        importable();
        String url = "http://localhost:" + port;
        var arguments = List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=" + url,
                "--db-url=" + databaseUrl,
                "--db-username=" + databaseRole,
                "--db-password=none",
                "--db-pool-initial-size=1",
                "--db-pool-max-size=20");
        var process =
                ChildProcess.start("Keycloak", KeycloakServer.command(heap, arguments), environment, pidFile, log);
        String name = realm.getFileName().toString().replace("-realm.json", "");
        var server = new KeycloakServer(process, url + "/realms/" + name);
        try (var probe = new HttpProbe(server.issuer() + "/.well-known/openid-configuration")) {
            process.await(READY, probe);
        } catch (ServerException e) {
            process.stop();
            throw e;
        }
        return server;
    }

    private void importable() {
        try {
            Path folder = Files.createDirectories(KeycloakServer.home().resolve("data/import"));
            Files.copy(realm, folder.resolve(realm.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
