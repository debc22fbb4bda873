package se.handslag.e2e;

import se.handslag.local.stack.Ports;
import se.handslag.local.stack.Stack;

/** The whole of Handslag, started once for all tests of a run: the packaged services, on real servers. */
final class TheStack {
    /** Its ports, free ones. */
    static final Ports PORTS = Ports.free();

    private static Stack stack;

    private TheStack() {}

    /** The running stack; the first caller waits until it is up. It ends with this JVM. */
    static synchronized Stack get() {
        if (stack == null) {
            stack = Stack.builder().ports(PORTS).start();
        }
        return stack;
    }
}
