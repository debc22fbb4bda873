package se.handslag.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A TCP socket of this machine that somebody listens on, as Linux tells it.
 *
 * @param address in hexadecimal, each group of four bytes turned round
 * @param inode by which its process holds it
 */
record ListeningSocket(String address, int port, String inode) {
    private static final String LISTENING = "0A";
    private static final int LOCAL_ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;
    private static final int HEXADECIMAL = 16;

    /** All there are. */
    static List<ListeningSocket> all() {
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .map(Path::of)
                .filter(Files::exists)
                .flatMap(file -> lines(file).stream().skip(1))
                .map(line -> List.of(line.strip().split("\\s+", -1)))
                .filter(fields -> fields.get(STATE).equals(LISTENING))
                .map(ListeningSocket::of)
                .toList();
    }

    private static ListeningSocket of(List<String> fields) {
        String[] local = fields.get(LOCAL_ADDRESS).split(":", -1);
        return new ListeningSocket(local[0], Integer.parseInt(local[1], HEXADECIMAL), fields.get(INODE));
    }

    /** Whether it can be reached from this machine alone: 127.x.x.x, the same in IPv6, or ::1. */
    boolean isOnLoopback() {
        return address.matches("[0-9A-F]{6}7F")
                || address.matches("0{16}FFFF0000[0-9A-F]{6}7F")
                || address.equals("00000000000000000000000001000000");
    }

    /** What the processes hold that this one has started, and those that they have. */
    static Set<String> inodesOfChildren() {
        return ProcessHandle.current()
                .descendants()
                .flatMap(process -> sockets(Path.of("/proc", Long.toString(process.pid()), "fd")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> sockets(Path descriptors) {
        try (Stream<Path> all = Files.list(descriptors)) {
            return all
                    .map(ListeningSocket::target)
                    .filter(target -> target.startsWith("socket:["))
                    .map(target -> target.substring("socket:[".length(), target.length() - 1))
                    .toList()
                    .stream();
        } catch (IOException e) {
            return Stream.of(); // The process has ended, or is another user's.
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return ""; // Closed in the meantime.
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
