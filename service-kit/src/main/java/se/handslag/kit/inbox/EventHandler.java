package se.handslag.kit.inbox;

import java.util.Set;
import se.handslag.kit.event.ReceivedEvent;

/**
 * What a service does with the events of one topic: a CDI bean, found by the {@link Inbox}.
 *
 * <p>Every type on the topic is named in {@link #handles()} or {@link #ignores()} of some handler: a type that nobody
 * names is parked, not dropped.
 */
public interface EventHandler {
    /** One of {@link se.handslag.kit.event.Topics}. */
    String topic();

    /** CloudEvents types that {@link #handle} takes. */
    Set<String> handles();

    /** CloudEvents types that this service knows and has no use for. */
    default Set<String> ignores() {
        return Set.of();
    }

    /**
     * Applies one event, inside the inbox's transaction, exactly once per event id and in order per key. Anything thrown
     * rolls back the event, and it is tried again.
     */
    void handle(ReceivedEvent event);
}
