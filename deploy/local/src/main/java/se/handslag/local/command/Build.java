package se.handslag.local.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import se.handslag.local.servers.ChildProcess;
import se.handslag.local.servers.ServerException;
import se.handslag.local.stack.Home;
import se.handslag.local.stack.Service;

/** Builds the services that have changed since they were last built, through the Maven wrapper. */
final class Build {

    private final Path root;
    private final Home home;

    Build(Path root, Home home) {
        this.root = root;
        this.home = home;
    }

    /** The services whose sources are not those they were built from. */
    List<Service> stale() {
        return Arrays.stream(Service.values())
                .filter(service -> !Files.exists(root.resolve(service.module() + "/target/quarkus-app/quarkus-run.jar"))
                        || !sources(service).fingerprint().equals(stamp(service)))
                .toList();
    }

    /** Builds these; {@link ServerException} with the first error if that fails. */
    void run(List<Service> services) {
        var fingerprints = services.stream().collect(Collectors.toMap(service -> service, service -> sources(service)
                .fingerprint()));
        Path log = home.log("build");
        delete(log);
        var environment = new MavenWrapper(root).environment();
        try (var maven = ChildProcess.start("The build", command(services), environment, home.pid("build"), log)) {
            if (maven.onExit().join() != 0) {
                throw new ServerException("The build failed: " + firstError(log) + " (see " + log + ")");
            }
        }
        fingerprints.forEach((service, fingerprint) -> write(stampFile(service), fingerprint));
    }

    private List<String> command(List<Service> services) {
        String modules = services.stream().map(Service::module).collect(Collectors.joining(","));
        return new MavenWrapper(root)
                .command("-q", "-T2", "-Pquick", "-Dmaven.test.skip=true", "-pl", modules, "-am", "package");
    }

    private SourceTree sources(Service service) {
        Path module = root.resolve(service.module());
        return new SourceTree(
                root,
                List.of(
                        module.resolve("src/main"),
                        module.resolve("pom.xml"),
                        root.resolve("service-kit/src/main"),
                        root.resolve("service-kit/pom.xml"),
                        root.resolve("pom.xml")));
    }

    private Path stampFile(Service service) {
        return root.resolve(service.module() + "/target/handslag-built");
    }

    private String stamp(Service service) {
        try {
            return Files.exists(stampFile(service)) ? Files.readString(stampFile(service)) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String firstError(Path log) {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.startsWith("[ERROR]"))
                    .map(line -> line.substring("[ERROR]".length()).strip())
                    .filter(line -> !line.isEmpty() && !line.startsWith("COMPILATION ERROR"))
                    .findFirst()
                    .orElse("no error message");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
