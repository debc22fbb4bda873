package se.handslag.local.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Copies a growing file to the terminal. */
final class Follow {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

    private Follow() {}

    /** Copies what is there and what comes, until {@code done} says so; what was written by then is copied too. */
    static void copy(Path file, PrintStream out, BooleanSupplier done) {
        try {
            while (!Files.exists(file) && !done.getAsBoolean()) {
                LockSupport.parkNanos(PAUSE);
            }
            if (!Files.exists(file)) {
                return;
            }
            try (var channel = FileChannel.open(file)) {
                // Not closed: it would close the terminal's stream.
                var target = Channels.newChannel(out);
                boolean last = false;
                while (!last) {
                    last = done.getAsBoolean();
                    long copied = channel.transferTo(channel.position(), Long.MAX_VALUE, target);
                    channel.position(channel.position() + copied);
                    out.flush();
                    LockSupport.parkNanos(last ? 0 : PAUSE);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
