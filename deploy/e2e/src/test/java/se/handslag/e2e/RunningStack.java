package se.handslag.e2e;

import java.net.URI;
import se.handslag.local.stack.Service;

/** What tests in other packages need of the one stack. */
public final class RunningStack {
    private RunningStack() {}

    /** The gateway's address, ending in {@code /handslag/v1}. */
    public static URI api() {
        return TheStack.get().api();
    }

    /** The address of one service, behind the gateway. */
    public static URI service(Service service) {
        return TheStack.get().service(service).url();
    }
}
