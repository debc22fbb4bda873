package se.handslag.kit.inbox;

import java.util.Set;
import se.handslag.kit.event.ReceivedEvent;

/**
 * What a service does with the events of one topic: a CDI bean, found by the {@link Inbox}.
 *
 * <p>A type of the topic's contracts that no handler takes is passed over. A type that this service's contracts do not
 * know comes from a newer producer, or from nobody we know: it is parked, not dropped.
 */
public interface EventHandler {
    /** One of {@link se.handslag.kit.event.Topics}. */
    String topic();

    /** CloudEvents types that {@link #handle} takes. */
    Set<String> handles();

    /**
     * Applies one event, inside the inbox's transaction, exactly once per event id and in order per key. Anything thrown
     * rolls back the event, and it is tried again.
     */
    void handle(ReceivedEvent event);
}
