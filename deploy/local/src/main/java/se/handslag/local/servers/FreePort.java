package se.handslag.local.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Loopback ports: one that is free now, or whether a wanted one is taken. */
public final class FreePort {

    // Below the ports that systems hand out to outgoing connections: a server that is down for a moment must find its
    // port free when it comes back, and nobody who calls it meanwhile may end up connected to himself.
    private static final int FIRST = 20_000;
    private static final int LAST = 32_000;
    private static final InetAddress LOOPBACK = InetAddress.ofLiteral("127.0.0.1");
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private FreePort() {}

    /** A port nobody listens on at this moment; never the same one twice in one JVM. */
    public static int any() {
        for (int attempt = 0; attempt < 1000; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, LAST);
            if (GIVEN.add(port) && !taken(port)) {
                return port;
            }
        }
        throw new ServerException("No free port between " + FIRST + " and " + LAST);
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
