package se.handslag.local.command;

import java.util.Locale;
import se.handslag.local.servers.FreePort;
import se.handslag.local.stack.Home;
import se.handslag.local.stack.Port;

/** {@code status}: which parts answer on their ports; exit code 0 only if all do. */
record Status(Home home, Console console) {

    int run() {
        var found = RunningStack.find(home);
        if (found.isEmpty()) {
            console.say("Handslag is not up.");
            return 1;
        }
        RunningStack stack = found.get();
        console.say("Handslag is " + (stack.ready() ? "up" : "starting") + " (process "
                + stack.supervisor().pid() + ", since " + stack.supervisor().startedAt() + ")");
        boolean all = stack.ready();
        for (Port port : Port.values()) {
            boolean answers = FreePort.taken(stack.ports().of(port));
            all &= answers;
            console.say(String.format(
                    Locale.ROOT,
                    "  %-24s 127.0.0.1:%-6d %s",
                    port.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    stack.ports().of(port),
                    answers ? "listens" : "DOES NOT ANSWER"));
        }
        return all ? 0 : 1;
    }
}
