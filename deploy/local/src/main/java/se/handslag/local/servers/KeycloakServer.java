package se.handslag.local.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A real Keycloak in a JVM of its own on 127.0.0.1, with one realm imported from a file. It ends with this JVM. */
public final class KeycloakServer implements AutoCloseable {

    private static final Duration READY = Duration.ofMinutes(3);
    private static final List<String> BUILD =
            List.of("build", "--db=postgres", "--features-disabled=ciba,device-flow,kerberos");

    private final ChildProcess process;
    private final String issuer;

    private KeycloakServer(ChildProcess process, String issuer) {
        this.process = process;
        this.issuer = issuer;
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * Compiles Keycloak's configuration, once per unpacked distribution (some 10 seconds). {@link Builder#start} does
     * it too; calling it before saves the time while the database starts.
     */
    public static synchronized void prepare(Path log) {
        Path stamp = home().resolve("handslag-built");
        try {
            if (Files.exists(stamp) && Files.readString(stamp).equals(BUILD.toString())) {
                return;
            }
            var build = new ProcessBuilder(command("512m", BUILD))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            if (build.waitFor() != 0) {
                throw new ServerException("Keycloak's configuration did not compile; see " + log);
            }
            Files.writeString(stamp, BUILD.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerException("Interrupted while preparing Keycloak", e);
        }
    }

    /** The {@code iss} of its tokens. */
    public String issuer() {
        return issuer;
    }

    /** Where its public keys are. */
    public String jwksUrl() {
        return issuer + "/protocol/openid-connect/certs";
    }

    public long pid() {
        return process.pid();
    }

    public void stop() {
        process.stop();
    }

    @Override
    public void close() {
        process.stop();
    }

    private static Path home() {
        return ProjectRoot.serverFolder("keycloak");
    }

    private static List<String> command(String heap, List<String> arguments) {
        var command = new ArrayList<String>(List.of(
                ChildProcess.java(),
                "-Xms64m",
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dkc.home.dir=" + home(),
                "-cp",
                home().resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return command;
    }

    /** What to start; realm, database and log must be given. */
    public static final class Builder {

        private final Map<String, String> environment = new LinkedHashMap<>();
        private int port = FreePort.any();
        private String heap = "384m";
        private Path realm;
        private Path log;
        private Path pidFile;
        private String databaseUrl;
        private String databaseRole;

        private Builder() {}

        public Builder port(int fixed) {
            port = fixed;
            return this;
        }

        /** The largest heap, as java's -Xmx takes it. */
        public Builder heap(String size) {
            heap = size;
            return this;
        }

        /** The realm to import if the database has none of its name; {@code ${NAME}} in it comes from the environment. */
        public Builder realm(Path file) {
            realm = file;
            return this;
        }

        /** A variable that the realm file names, or one of Keycloak's own. */
        public Builder environment(String name, String value) {
            environment.put(name, value);
            return this;
        }

        /** The PostgreSQL database it keeps its data in, and the role that owns it. */
        public Builder database(String jdbcUrl, String role) {
            databaseUrl = jdbcUrl;
            databaseRole = role;
            return this;
        }

        public Builder log(Path file) {
            log = file;
            return this;
        }

        public Builder pidFile(Path file) {
            pidFile = file;
            return this;
        }

        /** Starts it; {@link ServerException} if the realm does not answer within three minutes. */
        public KeycloakServer start() {
            prepare(log);
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
            var process = ChildProcess.start("Keycloak", command(heap, arguments), environment, pidFile, log);
            String name = realm.getFileName().toString().replace("-realm.json", "");
            var server = new KeycloakServer(process, url + "/realms/" + name);
            try (var http = HttpClient.newHttpClient()) {
                process.await(READY, () -> answers(http, server.issuer + "/.well-known/openid-configuration"));
            } catch (ServerException e) {
                process.stop();
                throw e;
            }
            return server;
        }

        private void importable() {
            try {
                Path folder = Files.createDirectories(home().resolve("data/import"));
                Files.copy(realm, folder.resolve(realm.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static boolean answers(HttpClient http, String url) {
        try {
            var request = HttpRequest.newBuilder(URI.create(url))
                    .timeout(Duration.ofSeconds(2))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
