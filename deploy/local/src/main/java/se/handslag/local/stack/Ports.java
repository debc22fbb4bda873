package se.handslag.local.stack;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import se.handslag.local.servers.FreePort;
import se.handslag.local.servers.ServerException;

/** The ports of one running stack. */
public final class Ports {

    private final Map<Port, Integer> numbers = new EnumMap<>(Port.class);

    private Ports(ToIntFunction<Port> number) {
        for (Port port : Port.values()) {
            numbers.put(port, number.applyAsInt(port));
        }
    }

    /** The usual ports, moved by the variables that are set; {@link ServerException} if one is no port number. */
    public static Ports usual(Map<String, String> environment) {
        return new Ports(port -> number(port, environment.get(port.variable())));
    }

    /** Any free ports, for a stack beside others. */
    public static Ports free() {
        return new Ports(port -> FreePort.any());
    }

    public int of(Port port) {
        return numbers.get(port);
    }

    /** Those that somebody else listens on. */
    public List<Port> taken() {
        return Arrays.stream(Port.values())
                .filter(port -> FreePort.taken(of(port)))
                .toList();
    }

    private static int number(Port port, String text) {
        if (text == null || text.isBlank()) {
            return port.usual();
        }
        try {
            int number = Integer.parseInt(text.strip());
            if (number > 0 && number < 65536) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw notAPort(port, text, e);
        }
        throw notAPort(port, text, null);
    }

    private static ServerException notAPort(Port port, String text, Exception cause) {
        return new ServerException(
                port.variable() + " must be a port number from 1 to 65535, not \"" + text + "\"", cause);
    }
}
