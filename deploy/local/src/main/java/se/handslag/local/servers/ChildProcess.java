package se.handslag.local.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A process we start and answer for: it logs to a file, leaves a pid file, and ends with us. If we are killed before
 * we can end it, the next start with the same pid file ends it first.
 */
public final class ChildProcess implements AutoCloseable {

    private static final Duration POLITE = Duration.ofSeconds(10);

    private final String name;
    private final Process process;
    private final Path pidFile;
    private final Path log;
    private final Runnable atExit = this::stop;

    private ChildProcess(String name, Process process, Path pidFile, Path log) {
        this.name = name;
        this.process = process;
        this.pidFile = pidFile;
        this.log = log;
    }

    /** Starts the command in the folder of its pid file; both its outputs are appended to {@code log}. */
    public static ChildProcess start(
            String name, List<String> command, Map<String, String> environment, Path pidFile, Path log) {
        endOrphan(pidFile);
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            Path folder = Files.createDirectories(pidFile.toAbsolutePath().getParent());
            var builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            var child = new ChildProcess(name, builder.start(), pidFile, log);
            ProcessMark.of(child.process.toHandle()).write(pidFile);
            AtExit.add(child.atExit);
            return child;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The java command of the JVM that runs us. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Ends the process that a pid file left by a killed parent still names, if it is really the same process. */
    public static boolean endOrphan(Path pidFile) {
        Optional<ProcessHandle> orphan = ProcessMark.read(pidFile).flatMap(ProcessMark::process);
        orphan.ifPresent(process -> Ending.end(process, POLITE));
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return orphan.isPresent();
    }

    /** Waits until the child is ready; {@link ServerException} with the end of its log if it ends or takes too long. */
    public void await(Duration limit, BooleanSupplier ready) {
        long end = System.nanoTime() + limit.toNanos();
        try {
            do {
                if (ready.getAsBoolean()) {
                    return;
                }
                if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                    throw new ServerException(name + " ended while starting: " + lastWords());
                }
            } while (System.nanoTime() < end);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerException("Interrupted while " + name + " was starting", e);
        }
        throw new ServerException(name + " was not ready within " + limit.toSeconds() + " s; see " + log);
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Completes when the process has ended, with its exit code. */
    public CompletableFuture<Integer> onExit() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /** Asks the process to end, and makes it end if it has not within ten seconds. */
    public void stop() {
        Ending.end(process.toHandle(), POLITE);
        forget();
    }

    /** Ends the process as a crash would: no chance to finish anything. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
        forget();
    }

    @Override
    public void close() {
        stop();
    }

    private void forget() {
        AtExit.remove(atExit);
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String lastWords() {
        return LastWords.of(log) + " (see " + log + ")";
    }
}
