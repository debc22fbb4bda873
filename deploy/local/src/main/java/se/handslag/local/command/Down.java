package se.handslag.local.command;

import java.time.Duration;
import se.handslag.local.servers.Ending;
import se.handslag.local.stack.Home;

/** {@code down}: stops what {@code up} started, or what is left of it. */
record Down(Home home, Console console) {

    // Longer than the slowest of its children may take.
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    int run() {
        var running = RunningStack.find(home);
        running.flatMap(stack -> stack.supervisor().process())
                .ifPresent(process -> console.step("Stop", () -> {
                    Ending.end(process, PATIENCE);
                    return process;
                }));
        int leftovers = Leftovers.end(home);
        if (leftovers > 0) {
            console.say("Ended " + leftovers + " processes of a stack that was killed.");
        } else if (running.isEmpty()) {
            console.say("Handslag is not up.");
        }
        return 0;
    }
}
