package se.handslag.local.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.handslag.local.servers.ServerException;

/** {@code test}: the whole build with all its tests, and their totals. */
record TestRun(Path root, Console console) {

    /** A module's tests mostly wait for servers of their own; those of another can run meanwhile. */
    private static final String AS_MANY_MODULES_AS_CORES = "-T1C";

    int run(boolean longRuns) {
        deleteReports();
        int exit = maven(longRuns);
        Totals totals = Totals.of(root);
        console.say(totals.line());
        return exit == 0 && totals.failed() == 0 && totals.passed() > 0 ? 0 : 1;
    }

    private int maven(boolean longRuns) {
        var maven = new MavenWrapper(root);
        List<String> command = longRuns
                ? maven.command("verify", AS_MANY_MODULES_AS_CORES, "-Dtests.left.out=nothing")
                : maven.command("verify", AS_MANY_MODULES_AS_CORES);
        var builder = new ProcessBuilder(command).directory(root.toFile()).inheritIO();
        builder.environment().putAll(maven.environment());
        try {
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerException("Interrupted", e);
        }
    }

    /** Reports of tests that have been renamed or removed since must not be counted. */
    private void deleteReports() {
        try {
            for (Path report : Totals.reports(root)) {
                Files.delete(report);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
