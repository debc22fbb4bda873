package se.handslag.local.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Loopback ports: one that is free now, or whether a wanted one is taken. */
public final class FreePort {

    // Below the ports that systems hand out to outgoing connections: a server that is down for a moment must find its
    // port free when it comes back, and nobody who calls it meanwhile may end up connected to himself.
    private static final int FIRST = 20_000;
    private static final int LAST = 32_000;
    // Between the choice of a port and its use another JVM must not choose it too, so each has a stretch of its own.
    private static final int STRETCH = 100;
    private static final int STRETCHES = (LAST - FIRST) / STRETCH;
    private static final int OWN = FIRST + (int) (ProcessHandle.current().pid() % STRETCHES) * STRETCH;
    private static final int ATTEMPTS = 1000;
    private static final InetAddress LOOPBACK = InetAddress.ofLiteral("127.0.0.1");
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private FreePort() {}

    /** A port nobody listens on at this moment; never the same one twice in one JVM. */
    public static int any() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return IntStream.concat(random.ints(ATTEMPTS, OWN, OWN + STRETCH), random.ints(ATTEMPTS, FIRST, LAST))
                .filter(port -> GIVEN.add(port) && !taken(port))
                .findFirst()
                .orElseThrow(() -> new ServerException("No free port between " + FIRST + " and " + LAST));
    }

    /** True if somebody listens on this loopback port. */
    public static boolean taken(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(LOOPBACK, port), 1);
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
