package se.handslag.local.scenario;

import java.net.URI;
import se.handslag.local.servers.Tokens;
import se.handslag.local.stack.Home;
import se.handslag.local.stack.Newcomers;
import se.handslag.local.stack.Stack;

/**
 * The running stack that a scenario is loaded into.
 *
 * @param api the gateway's address ending in {@code /handslag/v1}
 * @param newcomers lets in whose organisations are new to it
 * @param home where it is noted what has been loaded
 */
public record Target(URI api, Tokens tokens, Newcomers newcomers, Home home) {

    /** A stack of this very process. */
    public static Target of(Stack stack) {
        return new Target(stack.api(), stack.tokens(), stack.newcomers(), stack.home());
    }
}
