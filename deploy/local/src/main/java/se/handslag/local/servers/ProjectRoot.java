package se.handslag.local.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * The folder of the checkout: the system property {@code handslag.root}, else the nearest folder at or above the
 * working directory that holds {@code mvnw} and {@code deploy/local}.
 */
public final class ProjectRoot {

    private ProjectRoot() {}

    /** The root of this checkout; {@link ServerException} if the process does not run inside one. */
    public static Path find() {
        String named = System.getProperty("handslag.root");
        return named != null ? Path.of(named).toAbsolutePath() : findFrom(Path.of(""));
    }

    static Path findFrom(Path start) {
        for (Path folder = start.toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("mvnw")) && Files.isDirectory(folder.resolve("deploy/local"))) {
                return folder;
            }
        }
        throw new ServerException("Not inside a Handslag checkout: no mvnw at or above " + start.toAbsolutePath());
    }

    /** Where the build unpacks a server, for example {@code kafka}. */
    static Path serverFolder(String server) {
        Path folder = find().resolve("deploy/local/target/servers").resolve(server + "-" + version(server));
        if (!Files.isDirectory(folder)) {
            throw new ServerException(folder + " is missing; build it with ./mvnw -Pquick -pl deploy/local compile");
        }
        return folder;
    }

    private static String version(String server) {
        var versions = new Properties();
        try (var file = ProjectRoot.class.getResourceAsStream("versions.properties")) {
            versions.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions.getProperty(server);
    }
}
