package se.handslag.participant.story;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What the service under test logs while this is open. */
public final class LogLines extends Handler implements AutoCloseable {
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private LogLines() {
        setFormatter(new SimpleFormatter());
    }

    /** Reads along from now on. */
    public static LogLines follow() {
        var follower = new LogLines();
        Logger.getLogger("").addHandler(follower);
        return follower;
    }

    /** The lines that hold one of these words, with their exceptions. */
    public List<String> with(String... words) {
        return lines.stream()
                .filter(line -> List.of(words).stream().anyMatch(line::contains))
                .toList();
    }

    @Override
    public void publish(LogRecord line) {
        lines.add(getFormatter().format(line));
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
