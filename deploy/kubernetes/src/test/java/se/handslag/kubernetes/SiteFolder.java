package se.handslag.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A copy of this folder's manifests in which a test does what operations would do. */
final class SiteFolder {
    private final Path root;

    private SiteFolder(Path root) {
        this.root = root;
    }

    static SiteFolder copyTo(Path target) {
        Stream.of("base", "overlays", "new-secrets").forEach(name -> copy(Path.of(name), target));
        return new SiteFolder(target);
    }

    Path resolve(String path) {
        return root.resolve(path);
    }

    /** Runs lines of bash in the folder; anything but success is an error with what they printed. */
    void bash(String script) {
        try {
            Path log = Files.createTempFile(root, "bash", ".log");
            Process process = new ProcessBuilder(List.of("bash", "-euc", script))
                    .directory(root.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException(script + ": " + Files.readString(log));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Path source, Path target) {
        try (Stream<Path> all = Files.walk(source)) {
            for (Path each : all.filter(path -> !path.toString().endsWith(".env") || isConfig(path))
                    .toList()) {
                Files.createDirectories(target.resolve(each).getParent());
                Files.copy(each, target.resolve(each), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Settings are copied; the secrets that somebody may have made beside the site are not. */
    private static boolean isConfig(Path path) {
        return !path.getParent().getFileName().toString().equals("secrets");
    }
}
