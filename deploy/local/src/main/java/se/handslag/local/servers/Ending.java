package se.handslag.local.servers;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Ends processes, ours or those that a killed parent of ours left behind. */
public final class Ending {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);
    private static final Duration FORCED = Duration.ofSeconds(5);

    private Ending() {}

    /** Whether it runs. A process that has ended and is only waited for by nobody (a zombie) does not. */
    public static boolean isRunning(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    /** Asks it to end (SIGTERM), and makes it end if it has not within {@code patience}. */
    public static void end(ProcessHandle process, Duration patience) {
        process.destroy();
        forceUnlessGone(process, patience);
    }

    /** Waits for a process that has been asked to end already, then makes it end. */
    static void forceUnlessGone(ProcessHandle process, Duration patience) {
        if (!isGoneWithin(process, patience)) {
            process.destroyForcibly();
            if (!isGoneWithin(process, FORCED)) {
                throw new ServerException("Process " + process.pid() + " cannot be ended");
            }
        }
    }

    private static boolean isGoneWithin(ProcessHandle process, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (isRunning(process)) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(PAUSE);
        }
        return true;
    }
}
