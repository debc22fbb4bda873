package se.handslag.local.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Files and folders that something is built from. */
record SourceTree(Path root, List<Path> parts) {

    /** Changes when a file is added, removed, renamed or written; what is missing counts as empty. */
    String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (Path part : parts) {
                add(digest, part);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(MessageDigest digest, Path part) throws IOException {
        if (!Files.exists(part)) {
            return;
        }
        try (var files = Files.walk(part)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String line = root.relativize(file) + " " + Files.size(file) + " "
                        + Files.getLastModifiedTime(file).toMillis() + "\n";
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
