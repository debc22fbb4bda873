package se.handslag.local.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * Folders for throw-away servers, each marked with its owner. A folder whose owner was killed is swept away, with the
 * server in it, when the next one is made.
 */
final class TemporaryFolder {

    private TemporaryFolder() {}

    static Path create(String prefix) {
        try {
            Path parent = parent();
            Files.createDirectories(parent);
            sweep(parent);
            Path folder = Files.createTempDirectory(parent, prefix + "-");
            ProcessMark.of(ProcessHandle.current()).write(folder.resolve("owner"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path parent() {
        return Path.of(System.getProperty("java.io.tmpdir"), "handslag-servers-" + System.getProperty("user.name"));
    }

    /** Deletes the folder and all that is in it; what vanishes meanwhile is no error. */
    static void delete(Path folder) {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not delete " + folder, e);
        }
    }

    private static void sweep(Path parent) throws IOException {
        List<Path> folders;
        try (var children = Files.list(parent)) {
            folders = children.filter(TemporaryFolder::abandoned).toList();
        }
        for (Path folder : folders) {
            ChildProcess.endOrphan(folder.resolve("pid"));
            delete(folder);
        }
    }

    private static boolean abandoned(Path folder) {
        return ProcessMark.read(folder.resolve("owner"))
                .map(owner -> owner.process().isEmpty())
                .orElse(false);
    }
}
