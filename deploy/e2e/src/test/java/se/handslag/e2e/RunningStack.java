package se.handslag.e2e;

import java.net.URI;

/** What tests in other packages need of the one stack. */
public final class RunningStack {
    private RunningStack() {}

    /** The gateway's address, ending in {@code /handslag/v1}. */
    public static URI api() {
        return TheStack.get().api();
    }
}
