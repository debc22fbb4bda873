package se.handslag.local.scenario.file;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.handslag.local.scenario.ScenarioException;

class ScenarioFileTest {

    @TempDir
    Path root;

    @Test
    void aMisspeltFieldIsNamedWithItsLine() throws IOException {
        write("wrong", "name: wrong\ntitel: Wrong\n");
        var refusal = assertThrows(ScenarioException.class, () -> ScenarioFile.read(root, "wrong"));
        assertTrue(
                refusal.getMessage().contains("line 3") && refusal.getMessage().contains("titel"),
                refusal.getMessage());
    }

    @Test
    void aMissingFileIsAnsweredWithThoseThereAre() throws IOException {
        write("one", "name: one\n");
        write("two", "name: two\n");
        var refusal = assertThrows(ScenarioException.class, () -> ScenarioFile.read(root, "../one"));
        assertTrue(refusal.getMessage().endsWith("there are one, two."), refusal.getMessage());
    }

    private void write(String name, String text) throws IOException {
        Path folder = Files.createDirectories(root.resolve("deploy/scenarios"));
        Files.writeString(folder.resolve(name + ".yaml"), text);
    }
}
