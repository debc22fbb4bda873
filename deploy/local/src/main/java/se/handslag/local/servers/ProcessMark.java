package se.handslag.local.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Names one process for good: its id and when it started. Ids are reused by the system, so an id alone may one day
 * name somebody else's process, and we never end a process that we did not start.
 */
public record ProcessMark(long pid, Instant startedAt) {

    // The start is computed from the boot time, which two readers may round differently.
    private static final Duration ROUNDING = Duration.ofSeconds(2);

    /** The mark of a running process. */
    public static ProcessMark of(ProcessHandle process) {
        return new ProcessMark(process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    /** Writes the mark as a pid file: the id on the first line, the start (UTC) on the second. */
    public void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, pid + "\n" + startedAt + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a pid file says; empty if there is none or it was cut off while being written. */
    public static Optional<ProcessMark> read(Path file) {
        try {
            var lines = Files.readAllLines(file);
            return lines.size() < 2
                    ? Optional.empty()
                    : Optional.of(new ProcessMark(Long.parseLong(lines.get(0)), Instant.parse(lines.get(1))));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The process, if it is still the one that was marked and runs. */
    public Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(Ending::isRunning).filter(this::isSame);
    }

    private boolean isSame(ProcessHandle candidate) {
        Instant other = candidate.info().startInstant().orElse(Instant.EPOCH);
        return Duration.between(startedAt, other).abs().compareTo(ROUNDING) <= 0;
    }
}
