package se.handslag.local.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A real Keycloak in a JVM of its own on 127.0.0.1, with one realm imported from a file. It ends with this JVM. */
public final class KeycloakServer implements AutoCloseable {

    private static final List<String> BUILD =
            List.of("build", "--db=postgres", "--features-disabled=ciba,device-flow,kerberos");

    private final ChildProcess process;
    private final String issuer;

    KeycloakServer(ChildProcess process, String issuer) {
        this.process = process;
        this.issuer = issuer;
    }

    public static KeycloakBuilder builder() {
        return new KeycloakBuilder();
    }

    /**
     * Compiles Keycloak's configuration, once per unpacked distribution (some 10 seconds). {@link KeycloakBuilder#start} does
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

    static Path home() {
        return ProjectRoot.serverFolder("keycloak");
    }

    static List<String> command(String heap, List<String> arguments) {
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
}
