package se.handslag.kit.access;

import java.util.Optional;
import se.handslag.kit.caller.Caller;

/**
 * One reason for which a caller may have a resource. It can only grant: silence is no.
 *
 * @param <R> what is asked for
 */
@FunctionalInterface
public interface AccessRule<R> {

    /** The basis if this rule grants it; empty if it has nothing to say. */
    Optional<Basis> grants(Caller caller, R resource);
}
