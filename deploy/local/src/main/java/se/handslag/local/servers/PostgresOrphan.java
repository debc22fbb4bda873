package se.handslag.local.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A PostgreSQL whose parent was killed goes on holding its data directory; it names itself in postmaster.pid. */
final class PostgresOrphan {

    private static final Duration POLITE = Duration.ofSeconds(20);

    private PostgresOrphan() {}

    /** Ends the server that still runs on this data directory; false if there is none. */
    static boolean end(Path data) {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return false;
        }
        try {
            var lines = Files.readAllLines(file);
            boolean ours = lines.size() > 1 && Path.of(lines.get(1)).equals(data);
            var orphan = ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                    .filter(process -> ours && isPostgres(process));
            orphan.ifPresent(PostgresOrphan::interrupt);
            return orphan.isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("postgres");
    }

    /** SIGINT is PostgreSQL's fast shutdown; Java's own signal (SIGTERM) would wait for the clients to leave. */
    private static void interrupt(ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            Ending.forceUnlessGone(process, POLITE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
