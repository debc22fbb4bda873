package se.handslag.local.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FreePortTest {

    /** More than one JVM's own stretch holds: then they come from anywhere. */
    private static final int MANY = 150;

    @Test
    void isNeverTheSameTwice() {
        Set<Integer> ports =
                IntStream.range(0, MANY).map(i -> FreePort.any()).boxed().collect(Collectors.toSet());

        assertEquals(MANY, ports.size());
        assertTrue(ports.stream().allMatch(port -> port >= 20_000 && port < 32_000));
    }

    @Test
    void isTakenWhileSomebodyListens() throws IOException {
        int port = FreePort.any();

        assertFalse(FreePort.taken(port));
        try (ServerSocket listener = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            assertTrue(FreePort.taken(listener.getLocalPort()));
        }
        assertFalse(FreePort.taken(port));
    }
}
