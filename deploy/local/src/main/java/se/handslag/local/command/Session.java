package se.handslag.local.command;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;

/** The session of this process, as POSIX means it. */
final class Session {

    private Session() {}

    /**
     * Leaves the terminal's session, so that Ctrl-C and a closed terminal reach neither this process nor its children:
     * they are stopped in order, by the one who was asked to.
     */
    @SuppressWarnings("restricted") // the one native call we make; the command allows native access
    static void leaveTerminal() {
        var linker = Linker.nativeLinker();
        var setsid = linker.defaultLookup().find("setsid").orElseThrow();
        try {
            int session = (int) linker.downcallHandle(setsid, FunctionDescriptor.of(ValueLayout.JAVA_INT))
                    .invokeExact();
            if (session < 0) {
                System.getLogger(Session.class.getName())
                        .log(System.Logger.Level.DEBUG, "This process leads a session already");
            }
        } catch (Throwable e) {
            throw new IllegalStateException("setsid failed", e);
        }
    }
}
