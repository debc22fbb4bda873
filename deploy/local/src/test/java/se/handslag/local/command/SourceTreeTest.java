package se.handslag.local.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {

    @Test
    void changesWithEveryFileThatIsWrittenAddedOrRemoved(@TempDir Path root) throws IOException {
        Path source = Files.createDirectories(root.resolve("src"));
        Path file = Files.writeString(source.resolve("A.java"), "a");
        var tree = new SourceTree(root, List.of(source, root.resolve("pom.xml")));
        String first = tree.fingerprint();
        assertEquals(first, tree.fingerprint());

        Files.writeString(file, "ab");
        String written = tree.fingerprint();
        assertNotEquals(first, written);

        Files.writeString(root.resolve("pom.xml"), "<project/>");
        String added = tree.fingerprint();
        assertNotEquals(written, added);

        Files.delete(root.resolve("pom.xml"));
        assertEquals(written, tree.fingerprint());
    }
}
