package se.handslag.local.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ConsoleTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Test
    void aFinishedStepIsALineWithItsTime() {
        String result = console(false).step("PostgreSQL", () -> "up");
        assertEquals("up", result);
        assertTrue(text().matches("  PostgreSQL \\.+ \\d+\\.\\d s\n"), text());
    }

    @Test
    void withoutATerminalTheBarIsALineForEveryQuarter() {
        var console = console(false);
        for (int done = 1; done <= 8; done++) {
            console.bar("Load", done, 8);
        }
        assertEquals("  Load 2/8\n  Load 4/8\n  Load 6/8\n  Load 8/8\n", text());
    }

    @Test
    void onATerminalTheBarGrowsInPlace() {
        console(true).bar("Load", 1, 2);
        assertTrue(text().endsWith("  Load [###############...............] 1/2"), text());
    }

    private Console console(boolean terminal) {
        return new Console(new PrintStream(bytes, true, StandardCharsets.UTF_8), terminal);
    }

    private String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
