package se.handslag.local.servers;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What to stop when this JVM ends, last started first: a service before the database it writes to. The JVM's own
 * shutdown hooks run all at once, in no order.
 */
public final class AtExit {

    private static final Deque<Runnable> WHOLES = new ArrayDeque<>();
    private static final Deque<Runnable> STOPS = new ArrayDeque<>();
    private static boolean hooked;

    private AtExit() {}

    /** Runs {@code stop} when the JVM ends; it must bear being run twice. */
    public static void add(Runnable stop) {
        push(STOPS, stop);
    }

    /**
     * The same, before everything that is added by {@link #add}, also later: a part of the whole that was started again does
     * not end before what needs it.
     */
    public static void addWhole(Runnable stop) {
        push(WHOLES, stop);
    }

    private static void push(Deque<Runnable> stops, Runnable stop) {
        synchronized (STOPS) {
            if (!hooked) {
                Runtime.getRuntime().addShutdownHook(new Thread(AtExit::stopAll, "handslag-at-exit"));
                hooked = true;
            }
            stops.push(stop);
        }
    }

    /** Forgets what was added; the same object must be given. */
    public static void remove(Runnable stop) {
        synchronized (STOPS) {
            WHOLES.remove(stop);
            STOPS.remove(stop);
        }
    }

    private static void stopAll() {
        for (Runnable stop = next(); stop != null; stop = next()) {
            try {
                stop.run();
            } catch (RuntimeException e) {
                System.getLogger(AtExit.class.getName()).log(System.Logger.Level.WARNING, e::getMessage);
            }
        }
    }

    private static Runnable next() {
        synchronized (STOPS) {
            return WHOLES.isEmpty() ? STOPS.poll() : WHOLES.poll();
        }
    }
}
