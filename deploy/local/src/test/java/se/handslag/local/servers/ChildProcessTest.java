package se.handslag.local.servers;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {

    @TempDir
    Path folder;

    @Test
    void aSecondStartEndsTheOrphanOfTheFirst() {
        var orphan = start("sleep 60");
        var heir = start("sleep 60");
        try {
            assertFalse(orphan.isAlive());
            assertTrue(heir.isAlive());
        } finally {
            heir.stop();
        }
        assertFalse(Files.exists(folder.resolve("pid")));
    }

    @Test
    void aProcessThatOnlyHasTheSameIdIsLeftAlone() throws IOException {
        var process = new ProcessBuilder("sleep", "60").start();
        try {
            var mark = ProcessMark.of(process.toHandle());
            new ProcessMark(mark.pid(), mark.startedAt().minusSeconds(3600)).write(folder.resolve("pid"));
            assertFalse(ChildProcess.endOrphan(folder.resolve("pid")));
            assertTrue(process.isAlive());
        } finally {
            process.destroy();
        }
    }

    @Test
    void aChildThatEndsInsteadOfGettingReadyIsReportedWithItsLastWords() {
        var child = start("echo the port is taken; exit 3");
        var failure = assertThrows(ServerException.class, () -> child.await(Duration.ofSeconds(20), () -> false));
        assertTrue(failure.getMessage().contains("the port is taken"), failure.getMessage());
        child.stop();
    }

    private ChildProcess start(String script) {
        return ChildProcess.start(
                "child", List.of("sh", "-c", script), Map.of(), folder.resolve("pid"), folder.resolve("log"));
    }
}
