package se.handslag.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import se.handslag.local.stack.Port;

/** The local stack has secrets that anybody can read in its files: nobody but this machine reaches it. */
@EnabledOnOs(OS.LINUX)
class OnlyThisMachineTest {
    @Test
    void whateverTheStackListensOnIsLoopback() {
        TheStack.get();
        Set<Integer> ports =
                Arrays.stream(Port.values()).map(TheStack.PORTS::of).collect(Collectors.toUnmodifiableSet());
        Set<String> ofChildren = ListeningSocket.inodesOfChildren();

        var ours = ListeningSocket.all().stream()
                .filter(socket -> ports.contains(socket.port()) || ofChildren.contains(socket.inode()))
                .toList();

        assertThat(ours).extracting(ListeningSocket::port).containsAll(ports);
        assertThat(ours)
                .filteredOn(socket -> ofChildren.contains(socket.inode()))
                .isNotEmpty();
        assertThat(ours).allMatch(ListeningSocket::isOnLoopback);
    }

    @Test
    void aSocketThatTheNetworkReachesWouldBeSeen() throws IOException {
        try (var open = new ServerSocket(0)) {
            assertThat(ListeningSocket.all())
                    .filteredOn(socket -> socket.port() == open.getLocalPort())
                    .isNotEmpty()
                    .noneMatch(ListeningSocket::isOnLoopback);
        }
    }
}
