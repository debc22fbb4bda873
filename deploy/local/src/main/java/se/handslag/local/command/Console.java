package se.handslag.local.command;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import se.handslag.local.stack.Progress;

/**
 * The command's own output: one line per finished step with its time; on a terminal also a last line that says what is
 * going on now.
 */
public final class Console implements Progress {

    private static final String CLEAR_LINE = "\r\u001b[K";
    private static final int BAR = 30;
    private static final int WIDTH = 78;

    private final PrintStream out;
    private final boolean terminal;
    private final Set<String> running = new LinkedHashSet<>();

    public Console(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** Prints text as it is, with a line end. */
    public synchronized void say(String text) {
        clear();
        out.println(text);
        out.flush();
        showRunning();
    }

    @Override
    public <T> T step(String name, Supplier<T> work) {
        long start = System.nanoTime();
        begin(name);
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            end(name, done, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    /** How far something with many parts has come; on a terminal a bar, else a line for every quarter. */
    public synchronized void bar(String name, int done, int total) {
        if (terminal) {
            int filled = total == 0 ? BAR : BAR * done / total;
            out.print(CLEAR_LINE + "  " + name + " [" + "#".repeat(filled) + ".".repeat(BAR - filled) + "] " + done
                    + "/" + total);
            out.flush();
        } else if (total > 0 && done * 4 / total > (done - 1) * 4 / total) {
            say("  " + name + " " + done + "/" + total);
        }
    }

    private synchronized void begin(String name) {
        running.add(name);
        clear();
        showRunning();
    }

    private synchronized void end(String name, boolean done, Duration time) {
        running.remove(name);
        if (done) {
            String dots = ".".repeat(Math.max(3, 32 - name.length()));
            say("  " + name + " " + dots + " " + String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0));
        }
    }

    private void clear() {
        if (terminal) {
            out.print(CLEAR_LINE);
        }
    }

    private void showRunning() {
        if (terminal && !running.isEmpty()) {
            String line = "  ... " + String.join(", ", running);
            // A line that wraps cannot be taken back.
            out.print(line.length() > WIDTH ? line.substring(0, WIDTH) : line);
            out.flush();
        }
    }
}
