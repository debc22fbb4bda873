package se.handslag.local.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TotalsTest {

    @TempDir
    Path root;

    @Test
    void addsUpTheReportsOfAllModules() throws IOException {
        report("service-kit", "TEST-one.xml", 5, 1, 1, 0);
        report("deploy/e2e", "TEST-two.xml", 4, 0, 0, 1);
        report("deploy/e2e", "other.xml", 100, 0, 0, 0);
        assertEquals("6 passed, 2 failed, 1 skipped", Totals.of(root).line());
    }

    @Test
    void saysNothingOfSkippedTestsWhenThereAreNone() throws IOException {
        report("service-kit", "TEST-one.xml", 3, 0, 0, 0);
        assertEquals("3 passed, 0 failed", Totals.of(root).line());
    }

    private void report(String module, String name, int tests, int failures, int errors, int skipped)
            throws IOException {
        Path folder = Files.createDirectories(root.resolve(module).resolve("target/surefire-reports"));
        Files.writeString(
                folder.resolve(name),
                "<testsuite name=\"x\" tests=\"%d\" failures=\"%d\" errors=\"%d\" skipped=\"%d\"><testcase/></testsuite>"
                        .formatted(tests, failures, errors, skipped));
    }
}
