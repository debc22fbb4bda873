package se.handslag.local.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.handslag.local.servers.ServerException;

class PortsTest {

    @Test
    void aVariableMovesAPort() {
        Ports ports = Ports.usual(Map.of("HANDSLAG_PORT_GATEWAY", "8090"));
        assertEquals(8090, ports.of(Port.GATEWAY));
        assertEquals(8180, ports.of(Port.KEYCLOAK));
    }

    @Test
    void whatIsNoPortIsRefusedByName() {
        for (String wrong : List.of("no", "0", "70000")) {
            var refusal = assertThrows(ServerException.class, () -> Ports.usual(Map.of("HANDSLAG_PORT_KAFKA", wrong)));
            assertTrue(refusal.getMessage().contains("HANDSLAG_PORT_KAFKA"), refusal.getMessage());
        }
    }

    @Test
    void aTakenPortIsNamed() throws IOException {
        Ports ports = Ports.free();
        assertEquals(List.of(), ports.taken());
        try (var taken = new ServerSocket(ports.of(Port.OUTCOME), 1, InetAddress.ofLiteral("127.0.0.1"))) {
            assertTrue(taken.isBound());
            assertEquals(List.of(Port.OUTCOME), ports.taken());
        }
    }
}
