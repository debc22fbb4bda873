package se.handslag.local.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import se.handslag.local.servers.ChildProcess;
import se.handslag.local.servers.PostgresServer;
import se.handslag.local.stack.Home;

/** Processes that outlived a supervisor which was killed. */
final class Leftovers {

    private Leftovers() {}

    /** Ends those that are really ours, the database last; says how many there were. */
    static int end(Home home) {
        var ended = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Path file : pidFiles(home)) {
                threads.execute(() -> ended.addAndGet(ChildProcess.endOrphan(file) ? 1 : 0));
            }
        }
        return PostgresServer.endOrphan(home.data("postgresql")) ? ended.incrementAndGet() : ended.get();
    }

    private static List<Path> pidFiles(Home home) {
        var all = new ArrayList<>(List.of(home.data("kafka").resolve("pid")));
        Path folder = home.folder().resolve("run");
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".pid")).forEach(all::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }
}
